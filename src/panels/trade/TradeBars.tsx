import { useRecords } from '#src/records/RecordsProvider.tsx';
import { LiveChart } from '#src/ui/LiveChart.tsx';
import { TradeBarsDrawing } from './TradeBarsDrawing.tsx';
import type { TradeBar } from './tradeSeries.ts';

const loadChart = () => import('./TradeBarsChart.tsx').then(({ TradeBarsChart }) => TradeBarsChart);

/** The bars: a drawing that needs no scripts, then the interactive chart in its place. */
export function TradeBars({ bars }: { bars: TradeBar[] }) {
  const { locale } = useRecords();
  const props = { bars, locale };
  return <LiveChart drawing={<TradeBarsDrawing {...props} />} load={loadChart} chartProps={props} />;
}
