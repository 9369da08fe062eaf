import type { Side } from '#src/records/recordIndex.ts';
import { textWidth, wrapText } from '#src/lib/text/textWidth.ts';
import type { LatestRow } from '#src/panels/trade/latest/latestRows.ts';
import { capitalised } from '#src/panels/trade/markWords.ts';
import { amountWords, valueWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import { runsOf, yearCover } from '#src/panels/trade/latest/yearCover.ts';
import { placeLabels, type PlacedLabel } from '#src/panels/trade/chart/placeLabels.ts';
import { shareOf, valueAxis, type ValueAxis } from '#src/panels/trade/chart/valueAxis.ts';

/** A stretch of a bar, as shares of the chart's width. */
interface Stretch {
  from: number;
  to: number;
  side: Side;
}

export interface PlannedRow extends LatestRow {
  index: number;
  /** What a reader reaches here: its one mark. */
  marks: TradeMark[];
  number: string;
  /** Whether the number is set small, to keep to the words' width. */
  isLong: boolean;
  /** Its notes, broken into lines. */
  lines: string[];
  /** The bar: one stretch, or those of its parts. */
  stretches: Stretch[];
  /** Where the bar ends, and the values that rounding allows, as shares of the width. */
  end: number;
  rounding: { low: number; high: number } | null;
  /** Bands of the bar's thickness, which stands for a year: the months that are in the figure and those that are not. */
  months: { top: number; height: number; included: boolean }[];
  /** Pixels from the top of the chart. */
  top: number;
  /** Pixels from the row's top to its label (null where it stands beside the number), its notes and its bar. */
  labelTop: number | null;
  notesTop: number;
  barTop: number;
}

/** Where everything of a bar chart stands: across as shares of its width, down in pixels. */
export interface RowsPlan {
  rows: PlannedRow[];
  height: number;
  zero: number;
  /** The axis as values, for a chart that scales by itself. */
  domain: [number, number];
  ticks: { share: number; label: PlacedLabel | null }[];
}

/** The plan for a phone's width and that for wider ones; which of them shows is decided where the width is known. */
export interface RowsPlans {
  narrow: RowsPlan;
  wide: RowsPlan;
}

/** Sizes in CSS pixels. A year's thickness is twelve months'. */
export const rowSizes = { number: 22, longNumber: 18, label: 18, note: 14, tick: 14, month: 4, axis: 30 };
const numberLine = 26;
const labelLine = 22;
const noteLine = 18;
const gap = 14;
/** Pixels that all words keep to on a phone, and from `wideFrom` on. */
const narrowWords = 290;
const wideWords = 630;

/** Room beyond the value of a bar that is more than it, for the arrow. */
const openRoom = 1.05;

/** The width of a chart from which the wide plan holds. */
export const wideFrom = 640;

/** Lays bars out for every width. */
export function rowsPlans(rows: LatestRow[], format: AmountFormat): RowsPlans {
  return { narrow: rowsPlan(rows, format, narrowWords), wide: rowsPlan(rows, format, wideWords) };
}

/** Lays bars out, one below the other, each under its number, label and notes, which keep to so many pixels. */
export function rowsPlan(rows: LatestRow[], format: AmountFormat, words: number): RowsPlan {
  const percent = rows.length > 0 && rows.every(({ mark }) => mark.unit === 'percent');
  const values = rows.flatMap(({ mark, from, to }) => [
    from,
    to * (mark.bound === 'over' ? openRoom : 1),
    mark.low ?? to,
    mark.high ?? to,
  ]);
  const axis = valueAxis(percent ? [...values, 100] : values);
  const at = (value: number) => shareOf(axis, value);
  const planned = rows.map((row, index) => {
    const { mark, label, notes } = row;
    const number = amountWords(mark, format);
    const lines = wrapText(capitalised(notes.join('; ')), words - 20, rowSizes.note);
    const numberWidth = textWidth(number, rowSizes.number) * 1.05;
    const labelTop = numberWidth + 10 + textWidth(label, rowSizes.label) <= words ? null : numberLine + 16;
    const notesTop = numberLine + (labelTop === null ? 0 : labelLine);
    const barTop = notesTop + lines.length * noteLine + 6;
    return {
      ...row,
      index,
      marks: [mark],
      number,
      isLong: numberWidth > words,
      lines,
      stretches: stretchesOf(row, at),
      end: at(row.to),
      rounding: mark.low === undefined || mark.high === undefined ? null : { low: at(mark.low), high: at(mark.high) },
      months: monthBands(mark.period),
      labelTop,
      notesTop,
      barTop,
    };
  });
  // All as high as the highest: Recharts finds the bar under the pointer by equal bands.
  const rowHeight = Math.max(0, ...planned.map(({ barTop }) => barTop)) + 12 * rowSizes.month + gap;
  const height = rows.length * rowHeight + rowSizes.axis;
  return {
    rows: planned.map((row) => ({ ...row, top: row.index * rowHeight })),
    height,
    zero: at(0),
    domain: [axis.min, axis.max],
    ticks: ticksOf(axis, height, (tick) => valueWords(tick, percent ? 'percent' : 'USD', format)),
  };
}

/** The axis' values, with labels as far as they have room. */
function ticksOf(axis: ValueAxis, height: number, words: (tick: number) => string): RowsPlan['ticks'] {
  const labels = placeLabels(
    axis.ticks
      .toSorted((a, b) => tickRank(a, axis.ticks) - tickRank(b, axis.ticks))
      .map((tick) => ({
        id: String(tick),
        text: words(tick),
        x: shareOf(axis, tick),
        y: height - 8,
        size: rowSizes.tick,
        places: [{ anchor: 'middle' }, { anchor: 'start' }, { anchor: 'end' }],
      })),
  );
  return axis.ticks.map((tick) => ({
    share: shareOf(axis, tick),
    label: labels.find(({ id }) => id === String(tick)) ?? null,
  }));
}

function stretchesOf({ mark, from, to, parts }: LatestRow, at: (value: number) => number): Stretch[] {
  let reached = from;
  const flows = parts.map(({ value, side }) => {
    const start = reached;
    reached += value ?? 0;
    return { from: at(start), to: at(reached), side };
  });
  if (flows.length > 0) return flows;
  return [{ from: at(Math.min(from, to)), to: at(Math.max(from, to)), side: mark.side }];
}

/** The bands of a bar whose thickness is the year it lies in; one band where its period is no part of a single year. */
function monthBands(period: string): PlannedRow['months'] {
  const cover = yearCover(period);
  if (!cover?.included.includes(true)) return [{ top: 0, height: 12 * rowSizes.month, included: true }];
  return runsOf(cover.included).map(({ from, to, included }) => ({
    top: from * rowSizes.month,
    height: (to - from + 1) * rowSizes.month,
    included,
  }));
}

/** "Exports: $1.17bn; imports: $558m". */
export function rowsInWords({ rows }: RowsPlan): string {
  return rows.map(({ label, number }) => `${label}: ${number}`).join('; ');
}

/** Zero first, then the last label, then every second one: the order in which labels claim room. */
function tickRank(tick: number, ticks: number[]): number {
  const index = ticks.indexOf(tick);
  if (tick === 0) return -1;
  return index === ticks.length - 1 ? 0 : 1 + (index % 2) * ticks.length + index;
}
