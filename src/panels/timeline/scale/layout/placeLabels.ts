import { fitText, textWidth } from '#src/lib/text/textWidth.ts';
import type { ScaleItem } from './lane.ts';
import type { PlacedBar, PlacedLabel, PlacedMark } from './placedLane.ts';
import { markRadius, radiusOf } from './scaleGeometry.ts';

/** Pixels: what labels ask for at first, so that many find a place; what they may take of the room that is then left; and what is worth beginning. */
const usual = 300;
const widest = 600;
const narrowest = 96;
/** Pixels between a label and its mark, the next mark, and the next label. */
const [toOwn, toNext, apart] = [4, 6, 8];

/** A label below the marks, and what it would say with more room. */
interface Below {
  label: PlacedLabel;
  words: string;
  from: number;
  to: number;
}

interface Labelling {
  /** Pixels of the time axis, and of a day. */
  width: number;
  scale: number;
  wordsOf: (item: ScaleItem) => string;
  /** Pixels of the letters. */
  size: number;
}

/**
 * Gives labels as far as there is room: the most important first, beside the mark, else below it. One that would go beyond the axis ends
 * at its mark instead.
 */
export function placeLabels(marks: PlacedMark[], bars: PlacedBar[], { width, scale, wordsOf, size }: Labelling): void {
  const below: Below[] = [];
  const begunBefore = bars.find(({ item, x }) => x < 0 && !marks.some(({ lead }) => lead === item));
  if (begunBefore) {
    const words = fitText(begunBefore.item.title, Math.min(usual, begunBefore.x + begunBefore.width), size);
    begunBefore.label = { text: words, x: 0, width: textWidth(words, size), row: 1 };
    below.push({ label: begunBefore.label, words, from: 0, to: begunBefore.label.width });
  }
  // The room before each mark and behind the last, which words on one of its sides take.
  const gaps = [...marks, undefined].map((mark, at) => {
    const before = marks[at - 1];
    const [from, to] = [
      before ? before.x + reachOf(before, 1, scale) : 0,
      mark ? mark.x - reachOf(mark, -1, scale) : width,
    ];
    return to - from - toOwn - toNext;
  });
  const order = [...marks.entries()].toSorted(([, a], [, b]) => a.lead.importance - b.lead.importance || a.x - b.x);
  for (const [at, mark] of order) {
    const words = mark.count === 1 ? wordsOf(mark.lead) : mark.lead.title;
    const wanted = Math.min(textWidth(words, size), usual);
    const overEnd = mark.x + reachOf(mark, 1, scale) + toOwn + wanted > width;
    mark.label =
      placeBeside({ mark, words, gaps, at, scale, size }, wanted, overEnd) ??
      placeBelow({ mark, words, below, width, size }, wanted) ??
      placeBeside({ mark, words, gaps, at, scale, size }, narrowest) ??
      placeBelow({ mark, words, below, width, size }, narrowest);
  }
  lengthen(below, width, size);
}

/** Pixels from the middle of a mark to its edge or, if further, to that of the last date another source gives, later (1) or earlier (-1). */
function reachOf(mark: PlacedMark, way: 1 | -1, scale: number): number {
  const {
    count,
    lead: { span, variants },
  } = mark;
  const furthest = count === 1 ? Math.max(0, ...variants.map(({ anchor }) => (anchor - span.anchor) * way)) : 0;
  return Math.max(radiusOf(mark), furthest * scale + markRadius);
}

interface Beside {
  mark: PlacedMark;
  words: string;
  gaps: number[];
  at: number;
  scale: number;
  size: number;
}

/** Words behind a mark, or, if they may end there, before it where there is no room behind. */
function placeBeside(
  { mark, words, gaps, at, scale, size }: Beside,
  least: number,
  mayEnd = false,
): PlacedLabel | null {
  const [before = 0, behind = 0] = [gaps[at], gaps[at + 1]];
  const ends = behind < least;
  const room = ends ? before : behind;
  if (room < least || (ends && !mayEnd)) return null;
  gaps[ends ? at : at + 1] = 0;
  const text = fitText(words, Math.min(room, widest), size);
  const wide = textWidth(text, size);
  const away = reachOf(mark, ends ? -1 : 1, scale) + toOwn;
  const label = { text, width: wide, row: 0 } as const;
  return ends ? { ...label, x: mark.x - away - wide, ends } : { ...label, x: mark.x + away };
}

interface Under {
  mark: PlacedMark;
  words: string;
  below: Below[];
  width: number;
  size: number;
}

/** Words below a mark, from it onwards, or up to it where there is no room onwards. */
function placeBelow({ mark, words, below, width, size }: Under, least: number): PlacedLabel | null {
  const free = freeBelow(below, mark.x, mark.x, width);
  if (!free) return null;
  const { from, to } = free;
  const [start, end] = [Math.max(0, mark.x - markRadius), Math.min(width, mark.x + markRadius)];
  const ends = start < from || to - start < least;
  const room = ends ? Math.min(end, to) - from : to - start;
  if (room < least) return null;
  const text = fitText(words, Math.min(room, usual), size);
  const wide = textWidth(text, size);
  const x = ends ? Math.min(end, to) - wide : start;
  const label: PlacedLabel = { text, x, width: wide, row: 1, ends };
  below.push({ label, words, from: x, to: x + wide });
  return label;
}

/** The stretch around a place below the marks in which no label stands; null where one stands on the place. */
function freeBelow(below: Below[], first: number, last: number, width: number) {
  let [from, to] = [0, width];
  for (const other of below)
    if (other.to + apart <= first) from = Math.max(from, other.to + apart);
    else if (other.from - apart >= last) to = Math.min(to, other.from - apart);
    else return null;
  return { from, to };
}

/** Has labels below the marks take what room is left between them, the most important first. */
function lengthen(below: Below[], width: number, size: number): void {
  for (const one of below) {
    const others = below.filter((other) => other !== one);
    const free = freeBelow(others, one.from, one.to, width);
    if (!free) continue;
    const { label, words } = one;
    label.text = fitText(words, Math.min(widest, label.ends ? one.to - free.from : free.to - one.from), size);
    const wide = (label.width = textWidth(label.text, size));
    if (label.ends) one.from = label.x = one.to - wide;
    else one.to = one.from + wide;
  }
}
