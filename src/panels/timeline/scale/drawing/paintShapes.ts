import { fadeStops, type Shape, type ShapeStyle } from './shapes.ts';

/** What a canvas needs to know of a style. */
interface Paint {
  fill: string | null;
  stroke: string | null;
  width: number;
  dash: number[];
  opacity: number;
  font: string;
  align: CanvasTextAlign;
}

export type Paints = ReadonlyMap<string, Paint>;

const nothing: Paint = {
  fill: null,
  stroke: null,
  width: 1,
  dash: [],
  opacity: 1,
  font: '13px sans-serif',
  align: 'start',
};

/** What the style sheet makes of each style now, read from the swatches. */
export function readPaints(swatches: SVGSVGElement): Paints {
  return new Map(
    [...swatches.querySelectorAll<SVGElement>('[data-style]')].map((element) => [
      element.dataset.style ?? '',
      paintOf(getComputedStyle(element)),
    ]),
  );
}

function paintOf(style: CSSStyleDeclaration): Paint {
  const colour = (value: string) => (value === 'none' || value === '' ? null : value);
  return {
    fill: colour(style.fill),
    stroke: colour(style.stroke),
    width: Number.parseFloat(style.strokeWidth) || 1,
    dash: style.strokeDasharray.split(/[\s,]+/).flatMap((length) => Number.parseFloat(length) || []),
    opacity: Number(style.opacity || 1),
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    align: style.textAnchor === 'middle' ? 'center' : 'start',
  };
}

const outlines = new Map<string, Path2D>();

function outlineOf(d: string): Path2D {
  let outline = outlines.get(d);
  if (!outline) {
    outline = new Path2D(d);
    outlines.set(d, outline);
  }
  return outline;
}

/** Paints shapes on a canvas, the first undermost, in the styles given. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: Shape[], paints: Paints): void {
  context.textRendering = 'geometricPrecision'; // else words run into one another where the page is magnified
  let style: ShapeStyle | null = null;
  let paint = nothing;
  for (const shape of shapes) {
    if (shape.style !== style) {
      style = shape.style;
      paint = paints.get(style) ?? nothing;
      context.fillStyle = paint.fill ?? 'transparent';
      context.strokeStyle = paint.stroke ?? 'transparent';
      context.lineWidth = paint.width;
      context.setLineDash(paint.dash);
      context.globalAlpha = paint.opacity;
      if (shape.type === 'text') context.font = paint.font;
    }
    paintShape(context, shape, paint);
  }
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape, { fill, stroke, align }: Paint): void {
  switch (shape.type) {
    case 'text':
      context.textAlign = shape.ends ? 'end' : align;
      return context.fillText(shape.text, shape.x, shape.y);
    case 'line':
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      return context.stroke();
    case 'path': {
      const outline = outlineOf(shape.d);
      context.translate(shape.x, shape.y);
      if (fill) context.fill(outline);
      if (stroke) context.stroke(outline);
      return context.translate(-shape.x, -shape.y);
    }
    case 'rect':
      return paintRect(context, shape, fill, stroke);
  }
}

function paintRect(
  context: CanvasRenderingContext2D,
  { x, y, width, height, radius, fade }: Extract<Shape, { type: 'rect' }>,
  fill: string | null,
  stroke: string | null,
): void {
  if (fade && fill) {
    const gradient = context.createLinearGradient(x, 0, x + width, 0);
    for (const [offset, opacity] of fadeStops[fade]) gradient.addColorStop(offset, withOpacity(fill, opacity));
    context.fillStyle = gradient;
    context.fillRect(x, y, width, height);
    context.fillStyle = fill;
    return;
  }
  context.beginPath();
  if (radius) context.roundRect(x, y, width, height, radius);
  else context.rect(x, y, width, height);
  if (fill) context.fill();
  if (stroke) context.stroke();
}

/** A colour as the browser computes it, "rgb(1, 2, 3)", at another opacity. */
const withOpacity = (colour: string, opacity: number) =>
  colour.replace(/^rgba?\(([^,]+),([^,]+),([^,)]+).*$/, `rgba($1,$2,$3,${opacity})`);
