import { useContext, useMemo } from 'react';
import type { Trade, TradeSeries } from '#src/data/datasets.ts';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { dayOf, yearOf } from '#src/lib/dates/dates.ts';
import { useToday } from '#src/lib/dates/today.ts';
import { yearRangeText, yearRangeWords, type YearRange } from '#src/lib/dates/yearRange.ts';
import { RelationsBand } from '#src/records/relations/RelationsBand.tsx';
import { relationsPeriods } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { PresentedSlide } from '#src/ui/Slide.tsx';
import { LiveChart } from '#src/ui/LiveChart.tsx';
import { yearTicks } from '#src/lib/dates/yearTicks.ts';
import { YearsDrawing } from '#src/panels/trade/chart/years/YearsDrawing.tsx';
import type { YearsPlan } from '#src/panels/trade/chart/years/yearsPlan.ts';
import { ChartKey } from './ChartKey.tsx';
import { CountChoice } from '#src/panels/trade/CountChoice.tsx';
import { longRunCounts, outlineOf } from './longRun.ts';
import { longRunSummary } from '#src/panels/trade/markSummary.ts';
import { uncapitalised } from '#src/panels/trade/markWords.ts';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import { SaveChart } from '#src/panels/trade/save/SaveChart.tsx';
import { SpanBrush } from './SpanBrush.tsx';
import { StopTable } from './StopTable.tsx';
import { useLongRunPlan } from './useLongRunPlan.ts';
import { TradeFigure } from '#src/panels/trade/TradeFigure.tsx';
import { earlierNames, flowNames } from '#src/panels/trade/tradeSeries.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import type { TradeChoice, TradeView } from '#src/panels/trade/tradeUrl.ts';
import styles from './LongRunFigure.module.css';

const loadChart = () =>
  import('#src/panels/trade/chart/years/TradeYearsChart.tsx').then(({ TradeYearsChart }) => TradeYearsChart);

const titles: Record<TradeView, string> = {
  amounts: 'The long run, year by year',
  balance: 'The balance, year by year',
  shares: 'The shares, year by year',
};

const beside = 'Other signs: single figures, not comparable.';
const lineWords: Record<TradeView, string> = {
  amounts: `Imports as each side reports them, in US dollars of each year. ${beside}`,
  balance: `Sales less purchases, both as the buyer reports them, in US dollars of each year. ${beside}`,
  shares: `Each way as a share of both, as the buyer reports them. ${beside}`,
};

interface Props {
  trade: Trade;
  series: TradeSeries;
  marks: TradeMark[];
  events: TimelineEvent[];
  choice: TradeChoice;
  format: AmountFormat;
  onRun: (run: string[] | null) => void;
  onSpan: (span: YearRange | null, settled: boolean) => void;
  /** Called when the hand rests on a span. */
  onSettle: () => void;
}

/** Trade over the years: the series as lines, other counts as single marks, dates and the state of relations along the same axis. */
export function LongRunFigure({ trade, series, marks, events, choice, format, onRun, onSpan, onSettle }: Props) {
  const records = useRecords();
  const { dossier, locale } = records;
  const presented = useContext(PresentedSlide) !== null;
  const { view, run: asked } = choice;
  const { whole, span, run, plan } = useLongRunPlan({ trade, series, marks, choice, format });
  const offered = longRunCounts(trade, marks, series, view);
  const counts = trade.counts.filter(({ id }) => offered.includes(id));
  const glyphs = useMemo(
    () => new Map(trade.counts.filter(({ id }) => id !== series.count).map(({ id }, index) => [id, index])),
    [trade.counts, series.count],
  );
  const shown = plan.stops.flatMap((stop) => stop.marks);
  const names = flowNames(series, view, records);
  const earlier = earlierNames(series, records);
  const summary = longRunSummary(run, names, format);
  const heading = `${titles[view]}, ${yearRangeWords(plan.years)}`;
  const alone = `${dossier.title}: trade, ${uncapitalised(heading, locale)}`;
  const words = `${heading}. ${summary.join(' ')}`;
  const band = <YearsBand events={events} plan={plan} />;
  return (
    <TradeFigure
      title={presented ? alone : heading}
      whose={<p className={styles.whose}>{lineWords[view]}</p>}
      summary={summary}
      table={
        <StopTable
          stops={[...plan.stops, ...run.undated]}
          count={series.count}
          columns={earlier ? names.map((name) => `${name} (${earlier})`) : names}
          format={format}
          caption={`Numbers of the chart: ${heading}`}
        />
      }
    >
      {plan.stops.length > 0 ? (
        <div>
          <LiveChart
            drawing={<YearsDrawing plan={plan} glyphs={glyphs} words={words} />}
            load={loadChart}
            chartProps={{ plan, glyphs, words, counts: trade.counts, format }}
          />
          {band}
        </div>
      ) : (
        <EmptyState title="Nothing is recorded for these years and counts.">
          <button type="button" onClick={() => onSpan(null, true)}>
            Show all years
          </button>
        </EmptyState>
      )}
      <SpanBrush years={whole.years} span={span} outline={outlineOf(whole)} onChange={onSpan} onSettle={onSettle} />
      <CountChoice
        legend="Whose figures"
        counts={counts}
        chosen={asked ?? offered}
        onChange={(next) => onRun(next.length === 0 || next.length === offered.length ? null : next)}
      />
      <ChartKey
        marks={shown}
        counts={trade.counts}
        glyphs={glyphs}
        zero={plan.lines.some(({ zeros }) => zeros.length > 0) ? series.zero : null}
        dates={plan.flags.length > 0}
        gaps={gapYears(plan)}
      />
      <SaveChart
        name={`${dossier.id}-trade-${yearRangeText(plan.years)}${view === 'amounts' ? '' : `-${view}`}`}
        title={alone}
        note="US dollars at the prices of each year. Grey: both ways together. Hollow: derived. Arrow: more than. Ring: zero, which may mean not reported. Hatched: nothing yearly found."
        glyphs={glyphs}
        marks={shown}
        counts={trade.counts}
        format={format}
        height={plan.height + bandHeight}
        renderChart={(width) => (
          <>
            <YearsDrawing plan={plan} glyphs={glyphs} words={words} width={width} />
            <svg y={plan.height} width="100%" height={bandHeight} overflow="visible">
              {band}
            </svg>
          </>
        )}
      />
    </TradeFigure>
  );
}

/** The state of relations on the axis of the chart above it. */
function YearsBand({ events, plan: { from, to, years } }: { events: TimelineEvent[]; plan: YearsPlan }) {
  const today = useToday();
  const periods = useMemo(() => relationsPeriods(events, today), [events, today]);
  return <RelationsBand periods={periods} today={today} span={{ from, to }} ticks={axisYears(years)} />;
}

/** The years to label: round ones at their start; of up to three each, in its middle. */
function axisYears({ from, to }: YearRange) {
  if (to - from > 2) return yearTicks(from, to).map((year) => ({ day: dayOf(year), label: String(year) }));
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    day: (dayOf(from + index) + dayOf(from + index + 1)) / 2,
    label: String(from + index),
  }));
}

/** The years that nothing was found for, as far as they are shown. */
function gapYears({ gaps, from, to }: YearsPlan): YearRange[] {
  const dayAt = (share: number) => Math.round(from + share * (to - from));
  return gaps.map((gap) => ({ from: yearOf(dayAt(gap.from)), to: yearOf(dayAt(gap.to) - 1) }));
}

/** Pixels the band of relations takes. */
const bandHeight = 104;
