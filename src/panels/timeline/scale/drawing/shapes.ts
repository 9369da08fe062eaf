/** How a shape looks: the names of the classes in ShapesSvg.module.css. */
export const shapeStyles = [
  'grid',
  'rule',
  'lane',
  'empty',
  'tick',
  'bar',
  'uncertain',
  'fade',
  'leader',
  'ghost',
  'cluster',
  'count',
  'mark',
  'a',
  'b',
  'hollow',
  'doubted',
  'selected',
  'label',
  'important',
] as const;
export type ShapeStyle = (typeof shapeStyles)[number];

/** One shape of a drawing, in CSS pixels. The same list is painted on a canvas on the screen and written as SVG on paper and in files. */
export type Shape =
  | { type: 'path'; style: ShapeStyle; x: number; y: number; d: string }
  | { type: 'line'; style: ShapeStyle; x1: number; y1: number; x2: number; y2: number }
  | {
      type: 'rect';
      style: ShapeStyle;
      x: number;
      y: number;
      width: number;
      height: number;
      radius?: number;
      /** Which end fades: the first days or the last. */
      fade?: Fade;
    }
  | {
      type: 'text';
      style: ShapeStyle;
      x: number;
      y: number;
      text: string;
      /** Whether it ends at its place, whatever its style. */
      ends?: boolean;
    };

export type Fade = 'in' | 'out';

/** How opaque a fading shape is along its width: offset (0 to 1) and opacity. */
export const fadeStops: Record<Fade, [offset: number, opacity: number][]> = {
  in: [
    [0, 0],
    [1, 1],
  ],
  out: [
    [0, 1],
    [1, 0],
  ],
};
