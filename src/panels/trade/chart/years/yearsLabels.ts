import { textWidth } from '#src/lib/text/textWidth.ts';
import type { LongRun } from '#src/panels/trade/long-run/longRun.ts';
import { amountWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import { thinned } from './thinned.ts';
import { greatestOf, type TradeMark } from '#src/panels/trade/tradeMark.ts';
import {
  keepApart,
  labelBox,
  labelWidths,
  placeLabels,
  type LabelPlace,
  type LabelWidth,
  type Obstacle,
  type PlacedLabel,
  type WantedLabel,
} from '#src/panels/trade/chart/placeLabels.ts';
import type { PlannedLine, PlannedPoint, Spot } from './yearsShapes.ts';
import { yearsSizes } from './yearsSizes.ts';

/** Where the words in a gap stand, and the width of the chart from which they show. */
export interface GapLabel extends Spot {
  from: LabelWidth;
}

/** What stands in a stretch of time for which nothing was found. */
export const gapWords = 'no yearly figures found';

interface Drawn {
  lines: PlannedLine[];
  lineNames: string[];
  points: PlannedPoint[];
  ticks: { y: number; text: string }[];
  run: LongRun;
  place: (mark: TradeMark) => Spot;
  format: AmountFormat;
  zero: number;
}

const around: LabelPlace[] = [
  { dy: -12, anchor: 'middle' },
  { dy: -19, anchor: 'middle' },
  { dx: 13, dy: 5, anchor: 'start' },
  { dx: -13, dy: 5, anchor: 'end' },
  { dy: 24, anchor: 'middle' },
  { dy: -19, anchor: 'end' },
  { dy: -19, anchor: 'start' },
  { dy: 24, anchor: 'end' },
  { dy: 24, anchor: 'start' },
];

const mostObstacles = 160;
/** Values of a line beside which its name may stand. */
const mostSpots = 24;

/** Labels on the marks: what the zeros mean, each line's highest and last value, and each single figure's, where there is room. */
export function markLabels({ lines, lineNames, points, ticks, run, place, format, zero }: Drawn): PlacedLabel[] {
  const label = (id: string, mark: TradeMark): WantedLabel => ({
    id,
    text: amountWords(mark, format),
    ...place(mark),
    size: yearsSizes.label,
    places: around,
  });
  return placeLabels(
    [
      ...lines.flatMap((line) => nameOf(line, lineNames[line.index])),
      ...zerosLabel(lines, zero),
      ...extremesOf(run).map(({ index, mark }) => label(`series-${index}-${mark.period}`, mark)),
      ...points.map(({ mark }) => label(mark.id, mark)),
    ],
    obstaclesOf(lines, points, ticks),
  );
}

/** Of each line the highest value and, where it is another, the last. */
function extremesOf({ view, spans }: LongRun): { index: number; mark: TradeMark }[] {
  if (view !== 'amounts') return [];
  return [0, 1].flatMap((index) => {
    const marks = spans.flatMap(({ marks: all }) => all[index] ?? []).filter(({ value }) => !!value);
    return [...new Set([greatestOf(marks), marks.at(-1)])].flatMap((mark) => (mark ? [{ index, mark }] : []));
  });
}

/** What the zeros mean, in the middle of the line that has most of them. */
function zerosLabel(lines: PlannedLine[], zero: number): WantedLabel[] {
  const longest = lines
    .map(({ zeros }) => zeros)
    .reduce<Spot[]>((most, zeros) => (zeros.length > most.length ? zeros : most), []);
  const middle = longest[Math.floor(longest.length / 2)];
  if (!middle) return [];
  return [
    {
      id: 'zeros',
      text: '0: may mean not reported',
      x: middle.x,
      y: zero - 12,
      size: yearsSizes.label,
      places: [0, -18, -36].flatMap((dy) => (['middle', 'start', 'end'] as const).map((anchor) => ({ dy, anchor }))),
    },
  ];
}

/** A line's name, beside one of its higher values. */
function nameOf({ index, side, stretches, alone }: PlannedLine, name: string | undefined): WantedLabel[] {
  const spots = [...stretches.flat(), ...alone].toSorted((a, b) => a.y - b.y);
  const [highest] = spots;
  if (!highest || name === undefined) return [];
  return [
    {
      id: `line-${index}`,
      text: `${side === 'b' ? '●' : '■'} ${name}`,
      ...highest,
      size: yearsSizes.label,
      places: spots
        .slice(0, mostSpots)
        .flatMap((spot): LabelPlace[] => [
          { spot, dx: -10, dy: 0, anchor: 'end' },
          { spot, dx: 10, dy: 4, anchor: 'start' },
          { spot, dy: -12, anchor: 'middle' },
          ...[-22, -40, -58].map((dy): LabelPlace => ({ spot, dy, anchor: 'end' })),
        ]),
    },
  ];
}

/** What no label may cover: the labels of the axis, the lines and the single figures. */
function obstaclesOf(lines: PlannedLine[], points: PlannedPoint[], ticks: Drawn['ticks']): Obstacle[] {
  const spots = lines.flatMap(({ stretches, alone }) => [...stretches.flat(), ...alone]);
  return [
    ...ticks.map(tickBox),
    ...thinned(spots, mostObstacles, ({ y }) => y).map((spot) => box(spot, 3)),
    ...points.map((point) => ({ ...box(point, 7), top: point.y - (point.mark.bound === 'over' ? 16 : 7) })),
  ];
}

function tickBox({ y, text }: Drawn['ticks'][number]): Obstacle {
  return { x: 0, left: 0, right: textWidth(text, yearsSizes.tick), top: y - 17, bottom: y };
}

function box({ x, y }: Spot, around: number): Obstacle {
  return { x, left: -around, right: around, top: y - around, bottom: y + around };
}

/** Where the words in a gap stand, upright, clear of signs and labels; null where they have no room at any width. */
export function gapLabel(
  { from, to, top, bottom }: { from: number; to: number; top: number; bottom: number },
  points: Spot[],
  ticks: Drawn['ticks'],
  labels: PlacedLabel[],
): GapLabel | null {
  const x = (from + to) / 2;
  const half = textWidth(gapWords, yearsSizes.label) / 2;
  const heights = [(top + bottom) / 2, bottom - half - 6, top + half + 6];
  for (const width of labelWidths) {
    if ((to - from) * width < yearsSizes.label + 4) continue;
    const taken = [
      ...points.map((point) => box(point, 9)),
      ...ticks.map(tickBox),
      ...labels.filter((label) => label.from <= width).map(labelBox),
    ];
    const later = labels.filter((label) => label.from > width);
    const y = heights.find((height) => {
      const words = { x, left: -9, right: 9, top: height - half, bottom: height + half };
      return (
        taken.every((other) => keepApart(words, other, width)) &&
        later.every((label) => keepApart(words, labelBox(label), label.from))
      );
    });
    if (y !== undefined) return { x, y, from: width };
  }
  return null;
}
