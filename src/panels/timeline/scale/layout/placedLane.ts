import type { Day } from '#src/lib/dates/dates.ts';
import type { Lane, ScaleItem } from './lane.ts';

/** One mark: a single item, or a cluster of those that would stand on top of each other. Pixels from the window's start. */
export interface PlacedMark {
  x: number;
  count: number;
  /** The one it stands for: the most important, then the earliest. */
  lead: ScaleItem;
  /** The days its items stand on, for zooming in on them. */
  first: Day;
  last: Day;
  label: PlacedLabel | null;
}

/** Words beside a mark (row 0) or below it (row 1). */
export interface PlacedLabel {
  text: string;
  x: number;
  width: number;
  row: 0 | 1;
  /** Whether they end at their mark, near the end of the axis, and do not begin there. */
  ends?: boolean;
}

/** The span of one item wide enough to be seen, behind the marks. Pixels, cut off a little beyond the window. */
export interface PlacedBar {
  item: ScaleItem;
  x: number;
  width: number;
  /** Where its mark lies outside of the window, it is named at the window's start. */
  label: PlacedLabel | null;
}

export interface PlacedLane {
  lane: Lane;
  marks: PlacedMark[];
  bars: PlacedBar[];
}
