import { renderToStaticMarkup } from 'react-dom/server';
import { RowsDrawing } from '#src/panels/trade/chart/rows/RowsDrawing.tsx';
import { YearsDrawing } from '#src/panels/trade/chart/years/YearsDrawing.tsx';
import type { Kind } from './chartData.ts';
import { offerChart } from './offerChart.ts';

declare global {
  interface Window {
    /** Makes the site's drawing as the build does; its HTML. */
    makeDrawing: (kind: Kind) => string;
  }
}

let drawing = '';

window.makeDrawing = (kind) => {
  const { rows, years } = window.plans;
  drawing = renderToStaticMarkup(
    kind === 'bars' ? (
      <RowsDrawing plan={rows.wide} />
    ) : (
      <YearsDrawing plan={years} glyphs={new Map()} words="The long run" />
    ),
  );
  return drawing;
};

/** The site's drawing, which needs no code: a prerendered page has it as HTML. */
offerChart((element) => {
  element.innerHTML = drawing;
});
