import type { Count } from '#src/data/schema/trade.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { accessed, sourceLines, sourcesInLine, type SourceNames } from '#src/records/citations/sourceWords.ts';
import { amountWords, valueWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import type { TradeMark } from './tradeMark.ts';

/** "$2.094bn to $2.106bn by rounding"; null where a mark has no such bounds. */
export function roundingWords(
  { low, high, unit }: Pick<TradeMark, 'low' | 'high' | 'unit'>,
  format: AmountFormat,
): string | null {
  if (low === undefined || high === undefined) return null;
  return `${valueWords(low, unit, format)} to ${valueWords(high, unit, format)} by rounding`;
}

/** Who counted, of whose trade, and how goods are valued. */
export function whoseWords({ holder, reporter, valuation }: TradeMark): string {
  const reported = reporter === holder ? '' : `, reporter: ${reporter}`;
  return `${holder}${reported}; ${valuation ?? 'valuation not stated'}`;
}

/** Why a mark cannot be set beside marks of other counts; null where there are no others. */
export function reasonWords({ count }: Pick<TradeMark, 'count'>, counts: Count[]): string | null {
  if (counts.length < 2) return null;
  const reason = counts.find(({ id }) => id === count)?.reason;
  return reason === undefined ? null : `not comparable: ${reason}`;
}

/** A mark as one cites it: what, when, how much, whose, from which source, at which address; below it its sources in full. */
export function citationWords(mark: TradeMark, format: AmountFormat, names: SourceNames, address: string): string {
  const { title, period, formula, citations } = mark;
  const sources = sourcesInLine(
    citations.map(({ source }) => source),
    names.sourceLabel,
  );
  const when = title.includes(period) ? '' : `, ${formatDate(period, format.locale)}`;
  const basis = formula ? `, derived as ${formula}` : '';
  return `${title}${when}: ${amountWords(mark, format)} (${whoseWords(mark)}${basis}). Source: ${sources}. ${accessed(address, format.locale)}\n\n${sourceLines(citations, names)}`;
}

/** Words that begin a sentence as they stand within one. */
export function uncapitalised(words: string, locale: string): string {
  return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
}

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
