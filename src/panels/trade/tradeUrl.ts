import { readList, searchText } from '#src/lib/addresses/searchParams.ts';
import { amountUnits, type AmountUnit } from '#src/lib/numbers.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/dates/yearRange.ts';

export const tradeViews = ['amounts', 'balance', 'shares'] as const;
export type TradeView = (typeof tradeViews)[number];

/** What the reader chose to see of the trade. */
export interface TradeChoice {
  view: TradeView;
  unit: AmountUnit;
  /** The counts shown among the latest figures; null for the headline's alone. */
  whose: string[] | null;
  /** The counts shown in the long run; null for all. */
  run: string[] | null;
  /** The years the long run shows; null for all. */
  span: YearRange | null;
}

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseTradeUrl(params: URLSearchParams, counts: string[]): TradeChoice {
  const list = (name: string) => {
    const known = readList(params, name, counts);
    return known.length > 0 ? known : null;
  };
  return {
    view: readList(params, 'view', tradeViews)[0] ?? 'amounts',
    unit: readList(params, 'unit', amountUnits)[0] ?? 'auto',
    whose: list('whose'),
    run: list('run'),
    span: parseYearRange(params.get('span')),
  };
}

/** The search string of a choice; defaults are left out. */
export function toTradeUrl({ view, unit, whose, run, span }: TradeChoice, current?: URLSearchParams): string {
  const entries = {
    view: view === 'amounts' ? null : view,
    unit: unit === 'auto' ? null : unit,
    whose: whose?.join(),
    run: run?.join(),
    span: span && yearRangeText(span),
  };
  return searchText(entries, current);
}
