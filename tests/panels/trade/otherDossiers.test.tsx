import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { server } from '#mocks/server.ts';
import { tradeDossier } from '#mocks/tradeDossier.ts';
import { monthlyShape, tradeShapes, type TradeShape } from '#mocks/tradeShapes.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { latest, longRun, rowOf, table } from './tradeParts.ts';

beforeEach(() => serveShipped());

describe('other dossiers', () => {
  const serve = (shape: TradeShape) => server.use(...dossierHandlers(tradeDossier(shape)));

  test.each([...Object.entries(tradeShapes), ['a thousand months', monthlyShape(1000)] as const])(
    '%s: drawn in every view, without a fault',
    async (_, shape) => {
      serve(shape);
      for (const view of ['amounts', 'balance', 'shares']) {
        const { router } = await renderRoute(`/trade/?view=${view}&whose=customs,other-side&unit=exact`);
        await screen.findAllByRole('figure');
        expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
        expect(screen.queryByRole('alert')).not.toBeInTheDocument();
        router.dispose();
        document.body.replaceChildren();
      }
    },
  );

  test('what is open or cannot be read in time is drawn at no year, and stands in the tables', async () => {
    serve({
      exports: 5e6,
      imports: 4e6,
      period: '1993',
      years: [
        ['1990', 1, 2],
        ['soon', 30, 40],
        ['1992', 5, 6],
      ],
      totals: [{ period: '1991/..', value: 80e6 }],
    });
    await renderRoute('/trade/');
    const drawing = await within(longRun()).findByRole('img', { name: /^The long run, year by year, 1990–1993\./ });
    for (const amount of ['$30m', '$40m', '$80m']) expect(within(drawing).queryByText(amount)).not.toBeInTheDocument();
    expect(longRun()).toHaveTextContent('were highest in 1992: $5m');
    const rows = within(table(longRun())).getAllByRole('rowheader', { hidden: true });
    expect(rows.map(({ textContent }) => textContent)).toEqual(['1990', '1992', '1993', 'date not readable: “soon”']);
    expect(rowOf(table(longRun()), /soon/)).toHaveTextContent('$30m$40m');
    const others = screen.getByRole('table', { name: /^Other figures of trade/ });
    expect(rowOf(others, /^Trade in 1991/)).toHaveTextContent('$80msince 1991');
  });

  test('months have the names of the dossier’s language', async () => {
    const files = tradeDossier({ exports: 5e6, imports: 4e6, period: '2019-01/2019-09' });
    const dossier = dossierFile.parse(files['dossier.json']);
    server.use(...dossierHandlers({ ...files, 'dossier.json': { ...dossier, faults: undefined, language: 'fr' } }));
    await renderRoute('/trade/');
    const figure = await screen.findByRole('figure');
    for (const month of ['juin', 'juil.', 'sept.']) expect(within(figure).getByText(month)).toBeInTheDocument();
    expect(figure).toHaveTextContent('oct., nov., déc. are not in these figures.');
  });

  test('without a series there is no long run, and nothing is asked for or missed', async () => {
    serve({ exports: 6e8, imports: 7e8, period: '2020' });
    await renderRoute('/trade/');
    expect(await screen.findByRole('figure', { name: 'Trade in 2020' })).toBeInTheDocument();
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByText(/part of a year/)).not.toBeInTheDocument();
  });

  test('where the series cannot be had, the rest stays', async () => {
    server.use(http.get('*/data/trade-series.json', () => new HttpResponse(null, { status: 404 })));
    await renderRoute('/trade/');
    expect(await screen.findByRole('alert')).toHaveTextContent('trade-series.json');
    expect(latest()).toBeInTheDocument();
  });
});
