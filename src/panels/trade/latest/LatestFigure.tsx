import { useMemo } from 'react';
import type { Trade } from '#src/data/datasets.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { LiveChart } from '#src/ui/LiveChart.tsx';
import { RowsDrawing } from '#src/panels/trade/chart/rows/RowsDrawing.tsx';
import { RowsDrawings } from '#src/panels/trade/chart/rows/RowsDrawings.tsx';
import { rowsPlans } from '#src/panels/trade/chart/rows/rowsPlan.ts';
import { CountChoice } from '#src/panels/trade/CountChoice.tsx';
import styles from './LatestFigure.module.css';
import { besideMarks, latestRows } from './latestRows.ts';
import { latestSummary } from '#src/panels/trade/markSummary.ts';
import { uncapitalised } from '#src/panels/trade/markWords.ts';
import { MarkTable } from './MarkTable.tsx';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import { MonthStrip } from './MonthStrip.tsx';
import { SaveChart } from '#src/panels/trade/save/SaveChart.tsx';
import { TradeFigure } from '#src/panels/trade/TradeFigure.tsx';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import type { TradeChoice, TradeView } from '#src/panels/trade/tradeUrl.ts';
import { WhoseFigures } from './WhoseFigures.tsx';
import { isPartOfYear } from './yearCover.ts';

const loadChart = () =>
  import('#src/panels/trade/chart/rows/TradeBarsChart.tsx').then(({ TradeBarsChart }) => TradeBarsChart);

const titles: Record<TradeView, string> = {
  amounts: 'Trade in',
  balance: 'Balance of trade in',
  shares: 'Shares of trade in',
};

interface Props {
  trade: Trade;
  marks: TradeMark[];
  choice: TradeChoice;
  format: AmountFormat;
  onWhose: (whose: string[] | null) => void;
}

/** The latest figures as bars, under a title that carries their period; months that are not in them are drawn as missing. */
export function LatestFigure({ trade, marks, choice, format, onWhose }: Props) {
  const { locale, dossier } = useRecords();
  const { view, whose: asked } = choice;
  const total = marks.find(({ id }) => id === trade.headline.total);
  const own = total?.count ?? '';
  const whose = asked ?? [own];
  const chosen = whose.join();
  const plans = useMemo(
    () => rowsPlans(latestRows(trade, marks, { view, whose: chosen.split(',') }, format), format),
    [trade, marks, view, chosen, format],
  );
  if (!total) return <p>No headline figures are recorded.</p>;
  const period = formatDate(total.period, locale);
  const beside = new Set(besideMarks(trade, marks).map(({ count }) => count));
  const { wide } = plans;
  const shown = wide.rows.map(({ mark }) => mark);
  const countTitle = (id: string) => trade.counts.find((count) => count.id === id)?.title ?? id;
  const heading = `${titles[view]} ${period}`;
  const props = { plans, counts: trade.counts, format };
  return (
    <TradeFigure
      title={
        <>
          {heading}
          {isPartOfYear(total.period) && <span className={styles.partial}> · part of a year</span>}
        </>
      }
      whose={<WhoseFigures marks={shown} countTitle={countTitle} />}
      summary={[
        ...latestSummary(trade, marks, view, format),
        ...whose
          .filter((id) => !shown.some(({ count }) => count === id))
          .map((id) => `${countTitle(id)}: nothing stated that this can be drawn from.`),
      ]}
      table={
        <MarkTable marks={shown} counts={trade.counts} format={format} caption={`Numbers of the chart: ${heading}`} />
      }
    >
      {wide.rows.length > 0 ? (
        <LiveChart drawing={<RowsDrawings plans={plans} />} load={loadChart} chartProps={props} />
      ) : (
        <EmptyState title="None of the chosen counts has a figure for this.">
          <button type="button" onClick={() => onWhose(null)}>
            Show {countTitle(own)}
          </button>
        </EmptyState>
      )}
      <MonthStrip period={total.period} />
      <CountChoice
        legend="Whose figures"
        counts={trade.counts.filter(({ id }) => id === own || beside.has(id))}
        chosen={whose}
        onChange={(next) => onWhose(next.length === 0 || (next.length === 1 && next[0] === own) ? null : next)}
      />
      <SaveChart
        name={`${dossier.id}-trade-${total.period.replace('/', '-to-')}${view === 'amounts' ? '' : `-${view}`}`}
        title={`${dossier.title}: ${uncapitalised(heading, locale)}${isPartOfYear(total.period) ? ', part of a year' : ''}`}
        note="US dollars of the time. Filled: stated. Outlined: derived. Hatched: months that are not in the figure."
        marks={shown}
        counts={trade.counts}
        format={format}
        height={wide.height}
        renderChart={() => <RowsDrawing plan={wide} />}
      />
    </TradeFigure>
  );
}
