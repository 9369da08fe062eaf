import type { Day } from '#src/lib/dates.ts';
import type { DrawnSpan } from '#src/lib/drawnSpan.ts';
import { placeLabels } from './placeLabels.ts';
import { markRadius, radiusOf, typeSize } from './scaleGeometry.ts';
import type { TimeWindow } from './timeWindow.ts';

/** Something with a place on the scale. */
export interface ScaleItem {
  id: string;
  title: string;
  date: string;
  /** What it is, in a word; marks of one kind share a shape. */
  kind: string;
  kindWord: string;
  /** Whose act it is, where it is one party's. */
  party: 'a' | 'b' | 'both' | null;
  /** The first of its themes. */
  theme: string | null;
  importance: 1 | 2 | 3;
  span: DrawnSpan;
  /** What other sources give as its date. */
  variants: DrawnSpan[];
  href: string;
}

/** The items of one lane in order of their marks, ready to be cut by a window. */
export interface Lane {
  id: string;
  title: string;
  items: ScaleItem[];
  /** Columns of the same order, so that a pass over many items need not touch them. */
  importances: Uint8Array;
  anchors: Float64Array;
  froms: Float64Array;
  tos: Float64Array;
}

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

/** Pixels of time that one cluster gathers. */
const cell = 40;
const mostBars = 24;

/** A lane from its items, given in order of their marks. */
export function makeLane(id: string, title: string, items: ScaleItem[]): Lane {
  const { length } = items;
  const lane = {
    id,
    title,
    items,
    importances: new Uint8Array(length),
    anchors: new Float64Array(length),
    froms: new Float64Array(length),
    tos: new Float64Array(length),
  };
  const { importances, anchors, froms, tos } = lane;
  items.forEach(({ importance, span }, index) => {
    importances[index] = importance;
    anchors[index] = span.anchor;
    froms[index] = span.from;
    tos[index] = span.to;
  });
  return lane;
}

/**
 * Places what a window shows of a lane on `width` pixels: O(n) to find it, then only what is seen. `wordsOf` gives the label of an item
 * that stands alone; a cluster has the title of the item it stands for. Labels are in letters of `size` pixels.
 */
export function placeLane(
  lane: Lane,
  window: TimeWindow,
  width: number,
  wordsOf: (item: ScaleItem) => string = ({ title }) => title,
  size = typeSize,
): PlacedLane {
  const scale = width / (window.to - window.from);
  const marks = gather(lane, window, scale);
  const bars = placeBars(lane, window, scale, width);
  placeLabels(marks, bars, { width, wordsOf, size });
  return { lane, marks, bars };
}

/** Where everything of some lanes stands on `width` pixels, for any window; the last one asked for is kept. */
export function laneLayout(lanes: Lane[], width: number, wordsOf: (item: ScaleItem) => string, size: number) {
  let last: { window: TimeWindow; placed: PlacedLane[] } | null = null;
  return (window: TimeWindow): PlacedLane[] => {
    if (last?.window !== window)
      last = { window, placed: lanes.map((lane) => placeLane(lane, window, width, wordsOf, size)) };
    return last.placed;
  };
}

/** Index of the first value that is not below the limit. */
function lowerBound(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks by cells of a grid fixed in time, so that panning never regroups them; close neighbours in two cells join. */
function gather({ items, importances, anchors }: Lane, { from, to }: TimeWindow, scale: number): PlacedMark[] {
  const marks: PlacedMark[] = [];
  const end = lowerBound(anchors, to);
  let cellOfLast = NaN;
  let sum = 0;
  let most = Infinity;
  for (let index = lowerBound(anchors, from); index < end; index += 1) {
    const anchor = anchors[index] ?? NaN;
    const importance = importances[index] ?? NaN;
    const mark = marks.at(-1);
    const cellOfThis = Math.floor((anchor * scale) / cell);
    const near = mark && (anchor - mark.last) * scale < 2 * markRadius && (anchor - mark.first) * scale < cell * 1.4;
    const joins = cellOfThis === cellOfLast || near;
    cellOfLast = cellOfThis;
    if (mark && joins) {
      mark.count += 1;
      mark.last = anchor;
      sum += anchor;
      mark.x = (sum / mark.count - from) * scale;
      if (importance >= most) continue;
      mark.lead = items[index] ?? mark.lead;
    } else {
      const lead = items[index];
      if (!lead) break;
      marks.push({ x: (anchor - from) * scale, count: 1, lead, first: anchor, last: anchor, label: null });
      sum = anchor;
    }
    most = importance;
  }
  return apart(marks);
}

/** Marks that would stand on one another joined: a cluster is wider than what it gathers is far apart. */
function apart(marks: PlacedMark[]): PlacedMark[] {
  const kept: PlacedMark[] = [];
  for (let mark of marks) {
    for (let last = kept.at(-1); last && mark.x - last.x < radiusOf(last) + radiusOf(mark); last = kept.at(-1)) {
      kept.pop();
      mark = joined(last, mark);
    }
    kept.push(mark);
  }
  return kept;
}

function joined(a: PlacedMark, b: PlacedMark): PlacedMark {
  const count = a.count + b.count;
  return {
    x: (a.x * a.count + b.x * b.count) / count,
    count,
    lead: b.lead.importance < a.lead.importance ? b.lead : a.lead,
    first: a.first,
    last: b.last,
    label: null,
  };
}

/** Spans at least twice as wide as a mark; where there are too many, the most important. */
function placeBars({ items, froms, tos }: Lane, { from, to }: TimeWindow, scale: number, width: number): PlacedBar[] {
  const bars: PlacedBar[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const [first = 0, last = 0] = [froms[index], tos[index]];
    const item = items[index];
    if (!item || last <= from || first >= to || (last - first) * scale < 4 * markRadius) continue;
    const left = Math.max((first - from) * scale, -40);
    bars.push({ item, x: left, width: Math.min((last - from) * scale, width + 40) - left, label: null });
  }
  if (bars.length <= mostBars) return bars;
  return bars.toSorted((a, b) => a.item.importance - b.item.importance || b.width - a.width).slice(0, mostBars);
}
