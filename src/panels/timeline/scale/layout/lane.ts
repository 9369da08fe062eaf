import type { DrawnSpan } from '#src/lib/dates/drawnSpan.ts';

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
