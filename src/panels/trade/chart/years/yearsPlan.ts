import { dayOf, readDate, yearOf, type Day } from '#src/lib/dates/dates.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import type { LongRun } from '#src/panels/trade/long-run/longRun.ts';
import { valueWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import { middleOf } from '#src/panels/trade/tradeSeries.ts';
import { thinned } from './thinned.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import type { PlacedLabel } from '#src/panels/trade/chart/placeLabels.ts';
import { shareOf, valueAxis, type ValueAxis } from '#src/panels/trade/chart/valueAxis.ts';
import type { PlannedColumn, PlannedLine, PlannedPoint, Spot } from './yearsShapes.ts';
import { yearsSizes } from './yearsSizes.ts';
import { eventFlags, type EventFlag, type WantedEvent } from './eventFlags.ts';
import { gapLabel, markLabels, type GapLabel } from './yearsLabels.ts';

/** Everything that belongs to one stretch of time, which the reader reaches as one: its place and its marks. */
export interface PlannedStop extends Spot {
  period: string;
  marks: TradeMark[];
  /** The highest value of its marks, and those of the two flows where they are drawn as lines. */
  value: number;
  flows: [number | null, number | null];
}

/** A stretch of time without a value of the series. */
interface PlannedGap {
  from: number;
  to: number;
  label: GapLabel | null;
}

/** Where everything of the long run stands: across as shares of its width, down in pixels. */
export interface YearsPlan {
  years: YearRange;
  from: Day;
  to: Day;
  axis: ValueAxis;
  ticks: { y: number; text: string }[];
  top: number;
  bottom: number;
  height: number;
  zero: number;
  lines: PlannedLine[];
  columns: PlannedColumn[];
  points: PlannedPoint[];
  /** Stretches of time for which the series has nothing, between its values or before what follows it. */
  gaps: PlannedGap[];
  flags: EventFlag[];
  labels: PlacedLabel[];
  stops: PlannedStop[];
}

interface Options {
  span: YearRange | null;
  events: WantedEvent[];
  format: AmountFormat;
  /** What the two lines are called. */
  lineNames: string[];
}

/** More columns than this cannot be told apart on any screen. */
const mostColumns = 400;

/** Lays the long run out. */
export function yearsPlan(run: LongRun, { span, events, format, lineNames }: Options): YearsPlan {
  const years = span ?? run.years;
  const [from, to] = [dayOf(years.from), dayOf(years.to + 1)];
  const across = (day: Day) => (day - from) / (to - from);
  const values = [...run.spans.flatMap(({ marks }) => marks), ...run.points].map(({ value }) => value ?? 0);
  const axis = valueAxis(run.view === 'shares' ? [0, 100] : values);
  const flags = eventFlags(
    events.filter(({ day }) => day >= from && day < to),
    across,
  );
  const top =
    flags.length > 0 ? (Math.max(...flags.map(({ row }) => row)) + 1) * yearsSizes.flag + yearsSizes.head : 20;
  const bottom = top + yearsSizes.plot;
  const down = (value: number) => bottom - shareOf(axis, value) * yearsSizes.plot;
  const place = ({ period, value }: TradeMark): Spot => ({ x: across(middleOf(period)), y: down(value ?? 0) });
  const lines = run.view === 'amounts' ? linesOf(run, place) : [];
  const points = run.points.map((mark) => pointOf(mark, place, across));
  const ticks = axis.ticks.map((tick) => ({
    y: down(tick),
    text: valueWords(tick, run.view === 'shares' ? 'percent' : 'USD', format),
  }));
  const labels = markLabels({ lines, lineNames, points, ticks, run, place, format, zero: down(0) });
  const gaps = gapsOf(run, years).map(({ from: first, to: last }) => {
    const gap = { from: Math.max(0, across(first)), to: Math.min(1, across(last)) };
    return { ...gap, label: gapLabel({ ...gap, top, bottom }, points, ticks, labels) };
  });
  return {
    years,
    from,
    to,
    axis,
    ticks,
    top,
    bottom,
    height: bottom + yearsSizes.foot,
    zero: down(0),
    lines,
    columns: run.view === 'amounts' ? [] : columnsOf(run, across, down),
    points,
    gaps,
    flags,
    labels,
    stops: stopsOf(run, lines.length > 0, place),
  };
}

function linesOf({ spans }: LongRun, place: (mark: TradeMark) => Spot): PlannedLine[] {
  return ([0, 1] as const).flatMap((index) => {
    const line: PlannedLine = { index, side: null, stretches: [], alone: [], zeros: [] };
    let stretch: Spot[] = [];
    let reached: Day | null = null;
    const end = () => {
      if (stretch.length > 1) line.stretches.push(stretch);
      else line.alone.push(...stretch);
      stretch = [];
    };
    for (const { period, marks } of spans) {
      const mark = marks[index];
      const date = readDate(period);
      if (!mark || !date?.start || !date.end) continue;
      line.side = mark.side;
      if (!mark.value || (reached !== null && date.start.first > reached + 1)) end();
      if (mark.value) stretch.push(place(mark));
      else if (mark.unreported) line.zeros.push(place(mark));
      reached = date.end.last;
    }
    end();
    return line.stretches.length + line.alone.length + line.zeros.length > 0 ? [line] : [];
  });
}

function columnsOf({ spans }: LongRun, across: (day: Day) => number, down: (value: number) => number): PlannedColumn[] {
  return thinned(spans, mostColumns, ({ marks }) => marks[0]?.value ?? null).flatMap(({ period, marks }) => {
    const { start, end } = readDate(period) ?? {};
    if (!start || !end) return [];
    const edge = (end.last + 1 - start.first) * 0.12;
    const [from, to] = [across(start.first + edge), across(end.last + 1 - edge)];
    let reached = 0;
    return marks.map(({ value, side }) => {
      const base = reached;
      reached += value ?? 0;
      const [top, low] = [down(Math.max(base, reached)), down(Math.min(base, reached))];
      return { from, to, top, height: low - top, side };
    });
  });
}

function pointOf(mark: TradeMark, place: (mark: TradeMark) => Spot, across: (day: Day) => number): PlannedPoint {
  const { start, end } = readDate(mark.period) ?? {};
  const spot = place(mark);
  return {
    ...spot,
    mark,
    from: start ? Math.max(0, across(start.first)) : spot.x,
    to: end ? Math.min(1, across(end.last + 1)) : spot.x,
  };
}

/** Times without a value of the series: between two of its spans, and after its last one, but for the year of the latest figures. */
function gapsOf({ spans, points, latest }: LongRun, years: YearRange): { from: Day; to: Day }[] {
  const gaps: { from: Day; to: Day }[] = [];
  let reached: Day | null = null;
  const until = (first: Day) => {
    if (reached !== null && first > reached + 1) gaps.push({ from: reached + 1, to: first });
  };
  for (const { period, marks } of spans) {
    const { start, end } = readDate(period) ?? {};
    if (!start || !end || (marks.length > 0 && marks.every(({ value }) => value === null))) continue;
    until(start.first);
    reached = end.last;
  }
  const counted = points.filter(({ period }) => period === latest);
  const countedYears = [...new Set(counted.map(({ period }) => yearOf(middleOf(period))))].toSorted((a, b) => a - b);
  for (const year of countedYears) {
    until(dayOf(year));
    if (reached !== null) reached = Math.max(reached, dayOf(year + 1) - 1);
  }
  until(dayOf(years.to + 1));
  return gaps;
}

/** The marks by time: one stop for each span of the series or year, in order, at the place of the highest of its marks. */
function stopsOf({ spans, points }: LongRun, asLines: boolean, place: (mark: TradeMark) => Spot): PlannedStop[] {
  const stops = new Map<string, { marks: TradeMark[]; flows: [number | null, number | null] }>();
  for (const { period, marks } of spans) {
    const [first, second] = asLines ? marks.map(({ value }) => value) : [];
    stops.set(period, { marks: [...marks], flows: [first ?? null, second ?? null] });
  }
  for (const mark of points) {
    const year = String(yearOf(middleOf(mark.period))).padStart(4, '0');
    const key = stops.has(mark.period) ? mark.period : year;
    const stop = stops.get(key) ?? { marks: [], flows: [null, null] };
    stops.set(key, { ...stop, marks: [...stop.marks, mark] });
  }
  return [...stops]
    .flatMap(([period, stop]) => {
      const [first, ...others] = stop.marks.filter(({ value }) => value !== null).map(place);
      if (!first) return [];
      const { x, y } = others.reduce((best, spot) => (spot.y < best.y ? spot : best), first);
      const value = Math.max(...stop.marks.map((mark) => mark.value ?? 0));
      return [{ period, ...stop, value, x, y }];
    })
    .toSorted((a, b) => a.x - b.x);
}
