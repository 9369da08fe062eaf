import { tradeDataset } from '#src/data/datasets.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { RowsDrawings } from '#src/panels/trade/chart/rows/RowsDrawings.tsx';
import { rowsPlans } from '#src/panels/trade/chart/rows/rowsPlan.ts';
import { latestRows } from '#src/panels/trade/latest/latestRows.ts';
import { MonthStrip } from '#src/panels/trade/latest/MonthStrip.tsx';
import { figureMarks } from '#src/panels/trade/figureMarks.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { SummarySection } from './SummarySection.tsx';

/** The latest exports and imports with their period. */
export function TradeSummary() {
  const records = useRecords();
  const format = { locale: records.locale, unit: 'auto' as const };
  return (
    <DataGate query={tradeDataset.query}>
      {(trade) => {
        const { figures, headline } = trade;
        const total = figures.find(({ id }) => id === headline.total);
        const rows = latestRows(
          trade,
          figureMarks(figures, records),
          { view: 'amounts', whose: total ? [total.count] : [] },
          format,
        ).filter(({ mark }) => [headline.exports, headline.imports].includes(mark.id));
        return (
          <SummarySection
            title={total ? `Trade, ${formatDate(total.period, records.locale)}` : 'Trade'}
            to={paths.trade()}
          >
            <RowsDrawings plans={rowsPlans(rows, format)} />
            {total && <MonthStrip period={total.period} />}
          </SummarySection>
        );
      }}
    </DataGate>
  );
}
