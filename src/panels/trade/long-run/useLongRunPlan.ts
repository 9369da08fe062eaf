import { useMemo } from 'react';
import type { Trade, TradeSeries } from '#src/data/datasets.ts';
import { readDate } from '#src/lib/dates/dates.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { yearsPlan } from '#src/panels/trade/chart/years/yearsPlan.ts';
import { flowNames } from '#src/panels/trade/tradeSeries.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import type { TradeChoice } from '#src/panels/trade/tradeUrl.ts';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { longRun } from './longRun.ts';

interface LongRunOptions {
  trade: Trade;
  series: TradeSeries;
  marks: TradeMark[];
  choice: TradeChoice;
  format: AmountFormat;
}

/** The long run in the view chosen: `whole`, over all its years; the `span` of them asked for, null for all; the `run` within it, and the `plan` of what is drawn of that. */
export function useLongRunPlan({ trade, series, marks, choice, format }: LongRunOptions) {
  const records = useRecords();
  const { view, run, span: wanted } = choice;
  const whole = useMemo(() => {
    const figures = { figures: marks, latest: marks.find(({ id }) => id === trade.headline.total)?.period ?? '' };
    return longRun(figures, series, { view, run, span: null }, records);
  }, [marks, trade, series, view, run, records]);
  const span = useMemo(() => within(wanted, whole.years), [wanted, whole.years]);
  const shown = useMemo(() => {
    const figures = { figures: marks, latest: whole.latest };
    return span ? longRun(figures, series, { view, run, span }, records) : whole;
  }, [marks, whole, series, view, run, span, records]);
  const plan = useMemo(
    () =>
      yearsPlan(shown, {
        span,
        events: datedMarks(series, records),
        format,
        lineNames: flowNames(series, view, records),
      }),
    [shown, series, view, span, records, format],
  );
  return { whole, span, run: shown, plan };
}

/** The span asked for as far as there are years for it; null for all. */
function within(wanted: YearRange | null, years: YearRange): YearRange | null {
  if (!wanted) return null;
  const span = { from: Math.max(wanted.from, years.from), to: Math.min(wanted.to, years.to) };
  const all = span.from === years.from && span.to === years.to;
  return span.from > span.to || all ? null : span;
}

/** The records that the series asks to be marked, with the day each began. */
function datedMarks(series: TradeSeries, { record }: ReturnType<typeof useRecords>) {
  return series.marks.flatMap(({ record: id, label }) => {
    const day = readDate(record(id)?.date ?? '')?.start?.first;
    return day === undefined ? [] : [{ id, label, day }];
  });
}
