import { keepLast } from '#src/lib/keepLast.ts';
import type { Lane, ScaleItem } from './lane.ts';
import type { PlacedBar, PlacedLane, PlacedMark } from './placedLane.ts';
import { placeLabels } from './placeLabels.ts';
import { markRadius, radiusOf, typeSize } from './scaleGeometry.ts';
import type { TimeWindow } from './timeWindow.ts';

/** Pixels of time that one cluster gathers. */
const cell = 40;
const mostBars = 24;

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
  placeLabels(marks, bars, { width, scale, wordsOf, size });
  return { lane, marks, bars };
}

/** Where everything of some lanes stands on `width` pixels, for any window; the last one asked for is kept. */
export function laneLayout(lanes: Lane[], width: number, wordsOf: (item: ScaleItem) => string, size: number) {
  return keepLast((window: TimeWindow): PlacedLane[] =>
    lanes.map((lane) => placeLane(lane, window, width, wordsOf, size)),
  );
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
