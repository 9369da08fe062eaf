import type { ScaleItem } from './lane.ts';
import type { PlacedLane } from './placedLane.ts';
import type { TimeWindow } from './timeWindow.ts';

/** The cluster an item stands in; undefined where it stands by itself. */
export function clusterWith(placed: PlacedLane[], item: ScaleItem) {
  const { anchor } = item.span;
  return placed
    .find(({ lane }) => lane.items.includes(item))
    ?.marks.find(({ count, first, last }) => count > 1 && first <= anchor && anchor <= last);
}

/** A window around an item in which its nearest neighbour in time stands apart from it, no longer than the one now shown. */
export function windowApart({ span: { anchor } }: ScaleItem, order: ScaleItem[], { from, to }: TimeWindow): TimeWindow {
  const nearest = order.reduce((least, { span }) => {
    const distance = Math.abs(span.anchor - anchor);
    return distance > 0 && distance < least ? distance : least;
  }, Infinity);
  const half = Math.min((to - from) / 2, Math.max(14, nearest * 4));
  return { from: anchor - half, to: anchor + half };
}
