import type { ScaleItem } from './lane.ts';
import type { PlacedLane } from './placedLane.ts';
import type { TimeWindow } from './timeWindow.ts';

/**
 * Of an item that stands in a cluster, a window around it in which its nearest neighbour in the lane stands apart from it, no longer than
 * the one now shown; null where it stands by itself.
 */
export function windowApart(placed: PlacedLane[], item: ScaleItem, { from, to }: TimeWindow): TimeWindow | null {
  const { anchor } = item.span;
  const own = placed.find(({ lane }) => lane.items.includes(item));
  const gathered = own?.marks.some(({ count, first, last }) => count > 1 && first <= anchor && anchor <= last);
  if (!own || !gathered) return null;
  const nearest = own.lane.anchors.reduce((least, other) => {
    const distance = Math.abs(other - anchor);
    return distance > 0 && distance < least ? distance : least;
  }, Infinity);
  const half = Math.min((to - from) / 2, Math.max(14, nearest * 4));
  return { from: anchor - half, to: anchor + half };
}
