import type { Trade } from '#src/data/datasets.ts';
import { formatDate, yearsOf } from '#src/lib/dates/dates.ts';
import { touchesRange } from '#src/lib/dates/yearRange.ts';
import { reasonWords, roundingWords } from '#src/panels/trade/markWords.ts';
import { amountWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import type { TradeView } from '#src/panels/trade/tradeUrl.ts';
import { missingMonths } from './yearCover.ts';

/** One bar of the latest figures: what it says, and from which value to which it reaches. */
export interface LatestRow {
  mark: TradeMark;
  label: string;
  notes: string[];
  from: number;
  to: number;
  /** The flows a total is made of, drawn within its bar. */
  parts: TradeMark[];
}

interface Choice {
  view: TradeView;
  /** Ids of the counts to show. */
  whose: string[];
}

/** The bars of the latest figures in one view: those of the headline, and beside them what other counts say of the same year. */
export function latestRows(
  trade: Trade,
  marks: TradeMark[],
  { view, whose }: Choice,
  format: AmountFormat,
): LatestRow[] {
  const total = marks.find(({ id }) => id === trade.headline.total);
  if (!total) return [];
  const notesOf = (mark: TradeMark, ...more: (string | null)[]) =>
    [notCountedWords(mark, format), basisWords(mark), ...more].filter((note) => note !== null);
  const headline = whose.includes(total.count) ? headlineRows(trade, marks, view, notesOf, format) : [];
  if (view !== 'amounts') return headline;
  const beside = besideMarks(trade, marks).filter(({ count }) => whose.includes(count));
  return [
    ...headline,
    ...beside.map((mark) => ({
      ...plainRow(mark, notesOf(mark, reasonWords(mark, trade.counts))),
      label: `${trade.counts.find(({ id }) => id === mark.count)?.title ?? mark.holder}: ${flowWords(mark).toLocaleLowerCase(format.locale)}, ${formatDate(mark.period, format.locale)}`,
    })),
  ];
}

/** What other counts than the headline's say of the year it lies in. */
export function besideMarks({ headline }: Trade, marks: TradeMark[]): TradeMark[] {
  const total = marks.find(({ id }) => id === headline.total);
  const year = total && yearsOf(total.period);
  return marks.filter((mark) => {
    const amount = ['exports', 'imports', 'total'].includes(mark.measure) && mark.value !== null;
    return amount && mark.count !== total?.count && !!year && touchesRange(yearsOf(mark.period), year);
  });
}

/** By how much a total changed on a year earlier, by its own count. */
export function changeOf(total: TradeMark, marks: TradeMark[]): TradeMark | undefined {
  return marks.find(
    ({ measure, period, count, value }) =>
      measure === 'change' && period === total.period && count === total.count && value !== null,
  );
}

type NotesOf = (mark: TradeMark, ...more: (string | null)[]) => string[];

function headlineRows(
  { headline }: Trade,
  marks: TradeMark[],
  view: TradeView,
  notesOf: NotesOf,
  format: AmountFormat,
): LatestRow[] {
  const find = (id: string) => marks.find((mark) => mark.id === id && mark.value !== null);
  const [exports, imports, total] = [find(headline.exports), find(headline.imports), find(headline.total)];
  const derived = headline.derived.flatMap((id) => find(id) ?? []);
  const flows = [exports, imports].filter((mark) => mark !== undefined);
  const row = (mark: TradeMark, ...more: (string | null)[]) => plainRow(mark, notesOf(mark, ...more));
  if (view === 'shares')
    return oneAfterAnother(derived.filter(({ measure }) => measure === 'share').map((mark) => row(mark)));
  if (view === 'balance') {
    const sold = exports?.value ?? 0;
    return [
      ...(exports ? [row(exports)] : []),
      // Taken off the exports from their end: what is left is the balance.
      ...(imports ? [{ ...row(imports), from: sold, to: sold - (imports.value ?? 0) }] : []),
      ...derived.filter(({ measure }) => measure === 'balance').map((mark) => row(mark)),
    ];
  }
  const sum = derived.find((mark) => mark.measure === 'total' && mark.period === total?.period);
  const adding = sum ? `its parts add up to ${amountWords(sum, format)}` : null;
  const change = total && changeOf(total, marks);
  const changed = change ? `${amountWords(change, format)} on a year earlier` : null;
  const earlier = derived.filter((mark) => mark.measure === 'total' && mark !== sum);
  return [
    ...flows.map((mark) => row(mark)),
    ...(total ? [{ ...row(total, changed, adding), label: 'Both ways', parts: flows.length === 2 ? flows : [] }] : []),
    ...earlier.map((mark) => ({
      ...row(mark, roundingWords(mark, format)),
      label: `Both ways, ${formatDate(mark.period, format.locale)}`,
    })),
  ];
}

function plainRow(mark: TradeMark, notes: string[]): LatestRow {
  return { mark, label: flowWords(mark), notes, from: 0, to: mark.value ?? 0, parts: [] };
}

/** Bars that begin where the one before ends. */
function oneAfterAnother(rows: LatestRow[]): LatestRow[] {
  let reached = 0;
  return rows.map((row) => {
    const from = reached;
    reached += row.to;
    return { ...row, from, to: reached };
  });
}

/** A figure's title without its period, which the chart's own title has. */
function flowWords({ measure, title }: TradeMark): string {
  return measure === 'total' ? 'Both ways' : title.replace(/,.*/, '');
}

function basisWords({ shortFormula }: TradeMark): string {
  return shortFormula ? `derived: ${shortFormula}` : 'stated';
}

function notCountedWords({ period }: TradeMark, { locale }: AmountFormat): string | null {
  const missing = missingMonths(period, locale);
  return missing && `${missing} not counted`;
}
