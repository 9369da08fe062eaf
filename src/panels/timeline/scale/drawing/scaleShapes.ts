import type { AxisTick } from '#src/lib/dates/axisTicks.ts';
import type { DrawnSpan } from '#src/lib/dates/drawnSpan.ts';
import type { ScaleItem } from '#src/panels/timeline/scale/layout/lane.ts';
import type { PlacedBar, PlacedLane, PlacedMark } from '#src/panels/timeline/scale/layout/placedLane.ts';
import { isHollow, markOutline } from './markOutline.ts';
import {
  axisHeight,
  gutter,
  laneHeight,
  markTop,
  radiusOf,
  scaleHeight,
  typeSize,
} from '#src/panels/timeline/scale/layout/scaleGeometry.ts';
import type { Shape, ShapeStyle } from './shapes.ts';
import { wrapText } from '#src/lib/text/textWidth.ts';
import type { TimeWindow } from '#src/panels/timeline/scale/layout/timeWindow.ts';

const barHeight = 20;
const fadeWidth = 24;
/** Bars end a little beyond the axis where their time does. */
const overhang = 8;

interface Drawn {
  lanes: PlacedLane[];
  window: TimeWindow;
  /** Pixels of the time axis, without the gutter. */
  width: number;
  ticks: AxisTick[];
  selected: string | null;
  /** The one the keyboard is on: painted by itself also where it stands in a cluster. */
  active?: ScaleItem | null;
  /** Pixels of the letters, as the lanes are laid out for. */
  size?: number;
}

/** What the scale looks like: axis, lanes, and in them spans, marks, clusters and labels, the first shape undermost. */
export function scaleShapes({ lanes, window, width, ticks, selected, active = null, size = typeSize }: Drawn): Shape[] {
  const at = (day: number) => gutter + ((day - window.from) / (window.to - window.from)) * width;
  const bottom = scaleHeight(lanes.length);
  return [
    ...ticks.flatMap(({ day, label }): Shape[] => [
      { type: 'line', style: 'grid', x1: at(day), x2: at(day), y1: axisHeight - 6, y2: bottom },
      { type: 'text', style: 'tick', x: at(day), y: axisHeight - 9, text: label },
    ]),
    ...lanes.flatMap((lane, index) =>
      laneShapes(lane, axisHeight + index * laneHeight, { at, width, selected, active, size }),
    ),
  ];
}

interface Context {
  /** Where a day is, in pixels from the start of the drawing. */
  at: (day: number) => number;
  width: number;
  selected: string | null;
  active: ScaleItem | null;
  size: number;
}

function laneShapes({ lane, marks, bars }: PlacedLane, top: number, context: Context): Shape[] {
  const middle = top + markTop;
  const { active } = context;
  const hidden =
    active && lane.items.includes(active) && !marks.some(({ count, lead }) => count === 1 && lead === active);
  return [
    { type: 'line', style: 'rule', x1: 0, x2: gutter + context.width, y1: top, y2: top },
    ...wrapText(lane.title, gutter - 12, context.size)
      .slice(0, 2)
      .map((line, row): Shape => ({
        type: 'text',
        style: lane.items.length > 0 ? 'lane' : 'empty',
        x: 0,
        y: middle + 5 + row * 16,
        text: line,
      })),
    ...bars.flatMap((bar) => barShapes(bar, top + markTop - barHeight / 2, context)),
    ...marks.flatMap(({ count, lead, x }) =>
      count > 1 || bars.some(({ item }) => item === lead) ? [] : fadeBeside(lead.span, gutter + x, middle),
    ),
    ...marks.flatMap((mark) =>
      mark.count > 1 ? clusterShapes(mark, middle) : markShapes(mark.lead, gutter + mark.x, middle, context),
    ),
    ...[...bars, ...marks].flatMap((placed) => labelShapes(placed, middle)),
    ...(hidden ? markShapes(active, context.at(active.span.anchor), middle, context) : []),
  ];
}

/** A span: solid where it is known, fading at an end in the window that is approximate, dashed where it is uncertain. */
function barShapes({ item, x, width }: PlacedBar, y: number, context: Context): Shape[] {
  const start = Math.max(x, -overhang);
  const end = Math.min(x + width, context.width + overhang);
  const { fades, uncertain } = item.span;
  const fade = Math.min(fadeWidth, (end - start) / 2);
  const before = fades.start && start === x ? fade : 0;
  const after = fades.end && end === x + width ? fade : 0;
  const left = gutter + start;
  const part = (from: number, to: number, look: { style: ShapeStyle; fade?: 'in' | 'out' }): Shape[] =>
    to > from ? [{ type: 'rect', x: left + from, y, width: to - from, height: barHeight, ...look }] : [];
  return [
    ...part(0, before, { style: 'bar', fade: 'in' }),
    ...part(before, end - start - after, { style: uncertain ? 'uncertain' : 'bar' }),
    ...part(end - start - after, end - start, { style: 'bar', fade: 'out' }),
  ];
}

function clusterShapes(mark: PlacedMark, y: number): Shape[] {
  const [x, radius, count] = [gutter + mark.x, radiusOf(mark), String(mark.count)];
  return [
    { type: 'rect', style: 'cluster', x: x - radius, y: y - 9, width: 2 * radius, height: 18, radius: 9 },
    { type: 'text', style: 'count', x, y: y + 4.5, text: count },
  ];
}

function markShapes(item: ScaleItem, x: number, y: number, { at, width, selected }: Context): Shape[] {
  const { kind, variants } = item;
  const d = markOutline(kind);
  const ghosts = variants
    .map((variant) => at(variant.anchor))
    .filter((ghost) => Math.abs(ghost - x) >= 4 && ghost >= gutter - overhang && ghost <= gutter + width + overhang)
    .flatMap((ghost): Shape[] => [
      { type: 'line', style: 'leader', x1: x, x2: ghost, y1: y, y2: y },
      { type: 'path', style: 'ghost', x: ghost, y, d },
    ]);
  return [
    ...ghosts,
    { type: 'path', style: markStyle(item), x, y, d },
    ...(item.id === selected ? [{ type: 'path', style: 'selected', x, y, d } as const] : []),
  ];
}

/** A date too short to be a bar fades beside its mark, where it is approximate. */
function fadeBeside({ fades }: DrawnSpan, x: number, y: number): Shape[] {
  const beside = { type: 'rect', style: 'fade', y: y - 4, width: 20, height: 8 } as const;
  return [
    ...(fades.start ? [{ ...beside, x: x - 20, fade: 'in' } as const] : []),
    ...(fades.end ? [{ ...beside, x, fade: 'out' } as const] : []),
  ];
}

function markStyle({ kind, span, party }: ScaleItem): ShapeStyle {
  if (span.uncertain) return 'doubted';
  if (isHollow(kind)) return 'hollow';
  return party === 'a' || party === 'b' ? party : 'mark';
}

function labelShapes(placed: PlacedMark | PlacedBar, y: number): Shape[] {
  if (placed.label === null) return [];
  const { text, x, width, row, ends = false } = placed.label;
  const style = 'lead' in placed && placed.lead.importance === 1 ? 'important' : 'label';
  const at = gutter + (ends ? x + width : x);
  const label: Shape = { type: 'text', style, x: at, y: row === 0 ? y + 4.5 : y + 23, text, ends };
  if (row === 0 || !('lead' in placed)) return [label];
  const middle = gutter + placed.x;
  return [{ type: 'line', style: 'leader', x1: middle, x2: middle, y1: y + 9, y2: y + 13 }, label];
}
