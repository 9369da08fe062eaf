import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { server } from '#mocks/server.ts';
import { tradeDossier } from '#mocks/tradeDossier.ts';
import { monthlyShape, tradeShapes, type TradeShape } from '#mocks/tradeShapes.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { latest } from './tradeParts.ts';

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
