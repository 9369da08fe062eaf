import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import type { ScaleItem } from './lane.ts';

/**
 * Where a key leads from one item of the scale, in order of time: arrows to the next and the previous, Home and End to the ends, Page Up
 * and Page Down to the first item of the next and the previous period of relations. Nothing for other keys, and beyond the ends.
 */
export function stepTo(
  key: string,
  from: ScaleItem,
  order: ScaleItem[],
  periods: RelationsPeriod[],
): ScaleItem | undefined {
  const at = order.indexOf(from);
  const day = from.span.anchor;
  const firstOf = (period: RelationsPeriod | undefined) =>
    period && (order.find(({ id }) => id === period.id) ?? order.find(({ span }) => span.anchor >= period.firstDay));
  const startOf = ({ id, firstDay }: RelationsPeriod) => order.find((item) => item.id === id)?.span.anchor ?? firstDay;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return order[at + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return order[at - 1];
    case 'Home':
      return order[0];
    case 'End':
      return order.at(-1);
    case 'PageDown':
      return firstOf(periods.find((period) => startOf(period) > day));
    case 'PageUp':
      return firstOf(periods.findLast((period) => startOf(period) < day));
    default:
      return undefined;
  }
}
