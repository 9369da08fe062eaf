import { tradeDataset } from '#src/data/trade.ts';
import { formatDate } from '#src/lib/dates.ts';
import { paths } from '#src/lib/paths.ts';
import { MonthStrip } from '#src/panels/trade/MonthStrip.tsx';
import { TradeBarsDrawing } from '#src/panels/trade/TradeBarsDrawing.tsx';
import { tradeBars } from '#src/panels/trade/tradeSeries.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { SummarySection } from './SummarySection.tsx';

/** The headline trade bars with their period. */
export function TradeSummary() {
  const { locale, side } = useRecords();
  return (
    <DataGate query={tradeDataset.query}>
      {({ figures, headline }) => {
        const period = figures.find(({ id }) => id === headline.total)?.period;
        return (
          <SummarySection title={period ? `Trade, ${formatDate(period, locale)}` : 'Trade'} to={paths.trade()}>
            <TradeBarsDrawing bars={tradeBars(figures, [headline.exports, headline.imports], side)} locale={locale} />
            {period && <MonthStrip period={period} />}
          </SummarySection>
        );
      }}
    </DataGate>
  );
}
