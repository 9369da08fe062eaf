import type { ScaleItem } from './lane.ts';
import type { PlacedLane, PlacedMark } from './placedLane.ts';
import { axisHeight, laneHeight, markTop, radiusOf } from './scaleGeometry.ts';

/** What stands at a place of the scale: a mark (one item or a cluster) with its label, or the span of an item. */
export type Hit = { mark: PlacedMark } | { item: ScaleItem };

/** How far from its middle a mark still counts as pointed at, in CSS pixels. */
const reach = 12;

/** What stands at (x, y), in pixels from the start of the time axis and from its top; null where nothing does. */
export function markAt(lanes: PlacedLane[], x: number, y: number): Hit | null {
  const index = Math.floor((y - axisHeight) / laneHeight);
  const lane = lanes[index];
  if (!lane) return null;
  const down = y - axisHeight - index * laneHeight;
  let nearest: PlacedMark | null = null;
  let least = Infinity;
  if (Math.abs(down - markTop) <= reach)
    for (const mark of lane.marks) {
      const distance = Math.abs(mark.x - x);
      if (distance > Math.max(reach, radiusOf(mark)) || distance >= least) continue;
      nearest = mark;
      least = distance;
    }
  if (nearest) return { mark: nearest };
  const labelled = [...lane.marks, ...lane.bars].find(
    ({ label }) =>
      label &&
      x >= label.x &&
      x <= label.x + label.width &&
      (label.row === 0 ? Math.abs(down - markTop) <= reach : down > markTop + reach),
  );
  if (labelled) return 'lead' in labelled ? { mark: labelled } : { item: labelled.item };
  const bar = lane.bars.find((placed) => x >= placed.x && x <= placed.x + placed.width);
  return bar && down < 2 * markTop ? { item: bar.item } : null;
}
