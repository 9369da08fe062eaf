import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { TradeBarsChart } from '#src/panels/trade/chart/rows/TradeBarsChart.tsx';
import { TradeYearsChart } from '#src/panels/trade/chart/years/TradeYearsChart.tsx';
import { offerChart } from './offerChart.ts';
import type { format as Format, ourPlans } from './ourPlans.ts';

declare global {
  interface Window {
    /** The plan to draw, laid out when the benchmark began, as the page has it before its chart comes. */
    plans: ReturnType<typeof ourPlans>;
  }
}

const format: typeof Format = { locale: 'en-GB', unit: 'auto' };

/** The site's interactive charts as the page mounts them, with the plan they are given. */
offerChart((element, kind) => {
  const { rows, years } = window.plans;
  const width = element.clientWidth;
  const shared = { counts: [], format, width };
  flushSync(() =>
    createRoot(element).render(
      kind === 'bars' ? (
        <TradeBarsChart plans={rows} {...shared} />
      ) : (
        <TradeYearsChart plan={years} glyphs={new Map()} words="The long run" {...shared} />
      ),
    ),
  );
});
