import type { Day } from '#src/lib/dates.ts';
import type { DrawnSpan } from '#src/lib/drawnSpan.ts';
import { fitText, textWidth } from '#src/lib/textWidth.ts';
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
  row: 0 | 1;
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
const markRadius = 7;
const widestLabel = 300;
const narrowestLabel = 96;
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
  items.forEach(({ importance, span }, index) => {
    lane.importances[index] = importance;
    lane.anchors[index] = span.anchor;
    lane.froms[index] = span.from;
    lane.tos[index] = span.to;
  });
  return lane;
}

/**
 * Places what a window shows of a lane on `width` pixels: O(n) to find it, then only what is seen. `wordsOf` gives the label of an item
 * that stands alone; a cluster has the title of the item it stands for.
 */
export function placeLane(
  lane: Lane,
  window: TimeWindow,
  width: number,
  wordsOf: (item: ScaleItem) => string = ({ title }) => title,
): PlacedLane {
  const scale = width / (window.to - window.from);
  const marks = gather(lane, window, scale);
  const bars = placeBars(lane, window, scale, width);
  placeLabels(marks, bars, width, wordsOf);
  return { lane, marks, bars };
}

/** Where everything of some lanes stands on `width` pixels, for any window; the last one asked for is kept. */
export function laneLayout(lanes: Lane[], width: number, wordsOf: (item: ScaleItem) => string) {
  let last: { window: TimeWindow; placed: PlacedLane[] } | null = null;
  return (window: TimeWindow): PlacedLane[] => {
    if (last?.window !== window)
      last = { window, placed: lanes.map((lane) => placeLane(lane, window, width, wordsOf)) };
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

/** Gives labels as far as there is room: the most important first, beside the mark, else below it. */
function placeLabels(
  marks: PlacedMark[],
  bars: PlacedBar[],
  width: number,
  wordsOf: (item: ScaleItem) => string,
): void {
  const below: { from: number; to: number }[] = [];
  const begunBefore = bars.find(({ item, x }) => x < 0 && !marks.some(({ lead }) => lead === item));
  if (begunBefore) {
    const text = fitText(begunBefore.item.title, Math.min(widestLabel, begunBefore.x + begunBefore.width));
    begunBefore.label = { text, x: 0, row: 1 };
    below.push({ from: 0, to: textWidth(text) });
  }
  const order = marks
    .map((mark, index) => ({ mark, next: marks[index + 1] }))
    .toSorted((a, b) => a.mark.lead.importance - b.mark.lead.importance || a.mark.x - b.mark.x);
  for (const { mark, next } of order) {
    const words = mark.count === 1 ? wordsOf(mark.lead) : mark.lead.title;
    const wanted = Math.min(textWidth(words), widestLabel);
    const beside = mark.x + radiusOf(mark) + 4;
    const room = linkedLater(mark) ? 0 : (next ? next.x - radiusOf(next) : width) - 6 - beside;
    const x = Math.max(0, Math.min(mark.x - markRadius, width - wanted));
    const free = below.every((label) => x > label.to + 8 || x + wanted < label.from - 8);
    if (room >= wanted || (!free && room >= narrowestLabel))
      mark.label = { text: fitText(words, Math.min(room, widestLabel)), x: beside, row: 0 };
    else if (free) {
      mark.label = { text: fitText(words, widestLabel), x, row: 1 };
      below.push({ from: x, to: x + wanted });
    }
  }
}

/** Whether another source's later date is joined to the mark by a line, where its label would stand. */
function linkedLater({ count, lead: { span, variants } }: PlacedMark): boolean {
  return count === 1 && variants.some(({ anchor }) => anchor > span.anchor);
}

/** Pixels from the middle of a mark to its edge; a cluster has room for its count. */
export function radiusOf({ count }: PlacedMark): number {
  return count === 1 ? markRadius : 7 + 3 * String(count).length;
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
