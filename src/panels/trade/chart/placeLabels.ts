import { textWidth } from '#src/lib/text/textWidth.ts';

/**
 * Widths of a chart, in CSS pixels, from which labels may show. A chart is drawn before its width is known: its labels stand at shares of
 * the width, and a style sheet shows each from the width on at which it has room.
 */
export const labelWidths = [280, 350, 480, 640, 820, 1000] as const;
export type LabelWidth = (typeof labelWidths)[number];

type Anchor = 'start' | 'middle' | 'end';

/** Where a label may stand: pixels from its point, and which end of the text stands there. */
export interface LabelPlace {
  /** Another point than the label's own. */
  spot?: { x: number; y: number };
  dx?: number;
  dy?: number;
  anchor: Anchor;
}

/** A text that wants to stand at a point: `x` as a share of the chart's width, `y` in pixels; the first of its places that is free. */
export interface WantedLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  size: number;
  places: LabelPlace[];
}

export interface PlacedLabel extends Omit<WantedLabel, 'places'> {
  dx: number;
  anchor: Anchor;
  /** The width of the chart from which it shows. */
  from: LabelWidth;
}

/** Something no label may cover: `x` as a share of the width, the rest in pixels around it. */
export interface Obstacle {
  x: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const apart = 6;

/** Gives each label, in order of importance, a free place from the smallest width on; those that have none at any width are left out. */
export function placeLabels(labels: WantedLabel[], obstacles: Obstacle[] = []): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = obstacles.map((box) => ({ box, from: 0 }));
  for (const label of labels) {
    const found = firstPlace(label, taken);
    if (!found) continue;
    placed.push(found);
    taken.push({ box: labelBox(found), from: found.from });
  }
  return placed;
}

function firstPlace(label: WantedLabel, taken: { box: Obstacle; from: number }[]): PlacedLabel | null {
  const { places, ...rest } = label;
  for (const from of labelWidths)
    for (const { spot: { x, y } = rest, dx = 0, dy = 0, anchor } of places) {
      const placed = { ...rest, x, y: y + dy, dx, anchor, from };
      const box = labelBox(placed);
      const fits = x * from + box.left >= 0 && x * from + box.right <= from;
      if (fits && taken.every((other) => keepApart(box, other.box, Math.max(from, other.from)))) return placed;
    }
  return null;
}

/** What a label covers. */
export function labelBox({ x, y, text, size, dx, anchor }: Omit<PlacedLabel, 'id' | 'from'>): Obstacle {
  const width = textWidth(text, size);
  const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { x, left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

/** Whether two boxes are apart at a width and at every greater one: what lies left stays left, and its distance only grows. */
export function keepApart(a: Obstacle, b: Obstacle, width: number): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return true;
  if (a.x === b.x) return Math.max(b.left - a.right, a.left - b.right) >= apart;
  const [first, second] = a.x < b.x ? [a, b] : [b, a];
  return second.x * width + second.left - (first.x * width + first.right) >= apart;
}
