import { memo } from 'react';
import type { ScaleItem } from './layout/lane.ts';
import type { PlacedLane } from './layout/placedLane.ts';
import styles from './MarkOptions.module.css';
import { axisHeight, laneHeight, markTop } from './layout/scaleGeometry.ts';

interface Props {
  lanes: PlacedLane[];
  /** The one the keyboard is on; it is an option also where it stands in a cluster. */
  active: ScaleItem | null;
  /** Pixels from the start of the time axis to the active one. */
  activeAt: number;
  selected: string | null;
  nameOf: (item: ScaleItem) => string;
  /** All items in order of time. */
  order: ScaleItem[];
}

/** The marks for keyboard and assistive technology: one option each, over the painted mark, with its place among all. */
export const MarkOptions = memo(function MarkOptions(props: Props) {
  const { lanes, active, activeAt, selected, nameOf, order } = props;
  const activeLane = active ? lanes.findIndex(({ lane }) => lane.items.includes(active)) : -1;
  return lanes.flatMap(({ marks }, index) => {
    const items = marks.filter(({ count }) => count === 1).map(({ lead, x }) => ({ item: lead, x }));
    // At the end, so that no other option moves in the page while it is pressed.
    const apart = items.some(({ item }) => item === active);
    if (active && index === activeLane && !apart) items.push({ item: active, x: activeAt });
    return items.map(({ item, x }) => (
      <div
        key={item.id}
        id={optionId(item.id)}
        role="option"
        tabIndex={item === active ? 0 : -1}
        aria-label={nameOf(item)}
        aria-posinset={order.indexOf(item) + 1}
        aria-setsize={order.length}
        aria-selected={item.id === selected}
        data-item={item.id}
        className={styles.option}
        style={{ transform: placeOf(x, index) }}
      />
    ));
  });
});

/** The id of the element that stands for an item. */
export const optionId = (id: string) => `on-scale-${id}`;

/** Takes the reader to the mark on the scale that the keyboard is on. */
export function focusScale(): void {
  document.querySelector<HTMLElement>('[role="option"][tabindex="0"][data-item]')?.focus();
}

/** Moves an option that is on the page over its mark's new place, without rendering. */
export function moveOption(id: string, x: number, lane: number): void {
  document.getElementById(optionId(id))?.style.setProperty('transform', placeOf(x, lane));
}

const placeOf = (x: number, lane: number) =>
  `translate(${x - size / 2}px, ${axisHeight + lane * laneHeight + markTop - size / 2}px)`;

const size = 24;
