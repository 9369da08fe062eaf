import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { shippedDossier } from '#mocks/readDossier.ts';
import { sourcesDataset } from '#src/data/sources.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

test('every source is listed, the main one first, with what rests on it', async () => {
  await renderRoute('/sources/');
  const { sources } = sourcesDataset.parse(shippedDossier()['sources.json']);
  const articles = within(screen.getByRole('region', { name: 'All sources' })).getAllByRole('article');
  expect(articles).toHaveLength(sources.length);
  expect(articles[0]).toHaveTextContent('Summary of Russian-Israeli relations');
  expect(articles[0]).toHaveTextContent(/\d+ records rest on it/);
});

test('a source without a trusted address has no link and says so', async () => {
  await renderRoute('/sources/');
  const article = document.getElementById('haar15') ?? document.body;
  expect(article).toHaveTextContent('no link');
  expect(within(article).getByRole('heading', { level: 3 }).querySelector('a')).toBeNull();
});

test('all disagreements stand on one page, each with its readings, the one shown, and the assessment', async () => {
  await renderRoute('/sources/');
  const region = screen.getByRole('region', { name: 'Where sources differ' });
  expect(within(region).getAllByRole('article').length).toBeGreaterThanOrEqual(36);
  const operation =
    document.getElementById('all-operation-start') ??
    within(region)
      .getAllByRole('article')
      .find((found) => /2019/.test(found.textContent ?? '') && /Corrected/.test(found.textContent ?? ''));
  expect(operation).toHaveTextContent('(shown here)');
  expect(operation).toHaveTextContent('Confidence: high.');
});

test('every derived number shows its formula', async () => {
  await renderRoute('/sources/');
  const region = screen.getByRole('region', { name: 'Derived numbers' });
  expect(region).toHaveTextContent('$612m');
  expect(region).toHaveTextContent(/158 days.*= days from 12 February 1953 to 20 July 1953/);
});

test('the data can be taken away', async () => {
  await renderRoute('/sources/');
  const region = screen.getByRole('region', { name: 'Data' });
  for (const file of ['timeline.json', 'trade-series.json', 'council-vetoes.json'])
    expect(within(region).getByRole('link', { name: file })).toHaveAttribute('href', `/data/${file}`);
});
