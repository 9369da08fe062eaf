import type { Trade, TradeSeries } from '#src/data/datasets.ts';
import { yearOf, yearsOf } from '#src/lib/dates/dates.ts';
import { touchesRange, type YearRange } from '#src/lib/dates/yearRange.ts';
import { derivedMarks, middleOf, seriesMarks } from '#src/panels/trade/tradeSeries.ts';
import type { ActorLookup, TradeMark } from '#src/panels/trade/tradeMark.ts';
import type { TradeView } from '#src/panels/trade/tradeUrl.ts';

/** A span of time of the series, and what there is for it. */
interface RunSpan {
  period: string;
  marks: TradeMark[];
}

/** What the long run shows in one view: the series, span by span, and single figures beside it. */
export interface LongRun {
  view: TradeView;
  /** The count the series belongs to. */
  count: string;
  /** The period of the latest figures. */
  latest: string;
  /** For each span of the series what is drawn of it: two flows, a balance, or two shares; none where nothing follows from the flows. */
  spans: RunSpan[];
  /** Spans that are open or cannot be read, and so have no place along the years. */
  undated: RunSpan[];
  /** Figures of other counts, each a mark of its own. */
  points: TradeMark[];
  /** First and last year of all of it, whatever is shown of it. */
  years: YearRange;
}

const measures: Record<TradeView, TradeMark['measure'][]> = {
  amounts: ['exports', 'imports', 'total'],
  balance: ['balance'],
  shares: ['share'],
};

/** The long run of some counts (`null`: all of them), within a range of years. Figures without a place along the years are left out. */
export function longRun(
  { figures, latest }: { figures: TradeMark[]; latest: string },
  series: TradeSeries,
  { view, run, span }: { view: TradeView; run: string[] | null; span: YearRange | null },
  lookup: ActorLookup,
): LongRun {
  const shown = (count: string) => run === null || run.includes(count);
  const within = ({ period }: { period: string }) => touchesRange(yearsOf(period), span);
  const flows = seriesMarks(series, lookup);
  const measure = view === 'balance' ? 'balance' : 'share';
  const spans = flows
    .map((pair) => ({
      period: pair[0].period,
      marks: view === 'amounts' ? pair : derivedMarks(series, pair, measure, lookup),
    }))
    .filter((each) => shown(series.count) && within(each));
  const points = figures.filter((mark) => hasPlace(mark, view) && !repeatsStated(mark, figures));
  return {
    view,
    count: series.count,
    latest,
    spans: spans.filter(isDated),
    undated: spans.filter((each) => !isDated(each)),
    points: points.filter((mark) => shown(mark.count) && within(mark)),
    years: yearsAll([...flows.map(([first]) => first.period), ...points.map(({ period }) => period)]),
  };
}

function isDated({ period }: { period: string }): boolean {
  return !Number.isNaN(middleOf(period));
}

/** Whether a figure has a value in a view, and a place along the years. */
function hasPlace(mark: TradeMark, view: TradeView): boolean {
  return mark.value !== null && measures[view].includes(mark.measure) && isDated(mark);
}

/** Whether a worked-out figure only does the sum of one that its holder has stated for the same time. */
function repeatsStated({ formula, measure, period, holder }: TradeMark, figures: TradeMark[]): boolean {
  return (
    formula !== null &&
    figures.some(
      (other) =>
        other.formula === null && other.measure === measure && other.period === period && other.holder === holder,
    )
  );
}

function yearsAll(periods: string[]): YearRange {
  const years = periods.flatMap((period) => yearsOf(period) ?? []);
  const from = years.reduce((least, year) => Math.min(least, year.from), Infinity);
  const to = years.reduce((most, year) => Math.max(most, year.to), -Infinity);
  return from <= to ? { from, to } : { from: 0, to: 0 };
}

/** The counts that have something to show in a view of the long run, in the order of the data. */
export function longRunCounts(trade: Trade, marks: TradeMark[], series: TradeSeries, view: TradeView): string[] {
  const has = new Set(marks.filter((mark) => hasPlace(mark, view)).map(({ count }) => count));
  return trade.counts.map(({ id }) => id).filter((id) => id === series.count || has.has(id));
}

/** The greatest amount of each year as a share of the greatest of all. */
export function outlineOf({ spans, points }: LongRun): { year: number; height: number }[] {
  const greatest = new Map<number, number>();
  for (const { period, value } of [...spans.flatMap(({ marks }) => marks), ...points]) {
    const year = yearOf(middleOf(period));
    greatest.set(year, Math.max(greatest.get(year) ?? 0, Math.abs(value ?? 0)));
  }
  const most = Math.max(1, ...greatest.values());
  return [...greatest].map(([year, value]) => ({ year, height: value / most }));
}
