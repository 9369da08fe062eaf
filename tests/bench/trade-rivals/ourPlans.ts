import { tradeDossier } from '#mocks/tradeDossier.ts';
import { monthlyShape, tradeShapes, type TradeShape } from '#mocks/tradeShapes.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { tradeFile } from '#src/data/schema/trade.ts';
import { tradeSeriesFile } from '#src/data/schema/tradeSeries.ts';
import { rowsPlans } from '#src/panels/trade/chart/rows/rowsPlan.ts';
import { yearsPlan } from '#src/panels/trade/chart/years/yearsPlan.ts';
import { latestRows } from '#src/panels/trade/latest/latestRows.ts';
import { longRun } from '#src/panels/trade/long-run/longRun.ts';
import { flowNames } from '#src/panels/trade/tradeSeries.ts';
import { figureMarks } from '#src/panels/trade/figureMarks.ts';
import { recordIndex } from '#src/records/recordIndex.ts';

export const format = { locale: 'en-GB', unit: 'auto' } as const;

const shapes: Record<'bars' | 'years' | 'months', TradeShape> = {
  bars: { exports: 1.17e9, imports: 5.58e8, years: [] },
  years: { ...tradeShapes['figures of today'], exports: 1.17e9, imports: 5.58e8, totals: [] },
  months: monthlyShape(1000),
};

/** The site's own plan of what a kind shows: two bars, or the lines of a series. */
export function ourPlans(kind: keyof typeof shapes) {
  const files = tradeDossier(shapes[kind]);
  const trade = tradeFile.parse(files['trade.json']);
  const series = tradeSeriesFile.parse(files['trade-series.json']);
  const lookup = recordIndex({ dossier: dossierFile.parse(files['dossier.json']) });
  const marks = figureMarks(trade.figures, lookup);
  const rows = latestRows(trade, marks, { view: 'amounts', whose: ['customs'] }, format);
  const run = longRun(
    { figures: marks, latest: '' },
    series,
    { view: 'amounts', run: [series.count], span: null },
    lookup,
  );
  return {
    rows: rowsPlans(rows.slice(0, 2), format),
    years: yearsPlan(run, { span: null, events: [], format, lineNames: flowNames(series, 'amounts', lookup) }),
  };
}
