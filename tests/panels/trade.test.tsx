import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

test('the bars carry both values, their period, and the months that are missing', async () => {
  await renderRoute('/trade/');
  expect(
    screen.getByRole('heading', { level: 2, name: /^Trade in January–September 2019.*part of a year$/ }),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('img', { name: 'Russian exports to Israel: $1.17bn; Russian imports from Israel: $558m' }),
  ).toBeInTheDocument();
  expect(screen.getByText(/9 of 12 months of 2019.*Oct, Nov, Dec are not in these figures/)).toBeInTheDocument();
  expect(screen.getByText(/US dollars, as reported by the Federal Customs Service/)).toBeInTheDocument();
});

test('the interactive chart follows, with the same values', async () => {
  await renderRoute('/trade/');
  const chart = await screen.findByRole('application');
  expect(chart).toHaveTextContent('$1.17bn');
  expect(chart).toHaveTextContent('$558m');
});

test('the table tells what is stated from what is derived, with the formula', async () => {
  await renderRoute('/trade/');
  const table = screen.getByRole('table', { name: 'Headline figures of trade, stated and derived' });
  const row = (name: RegExp) =>
    within(table)
      .getAllByRole('row')
      .find((found) => name.test(found.textContent ?? ''));
  expect(row(/^Russian exports to Israel, January/)).toHaveTextContent(/Stated.*\$1\.17bn/);
  expect(row(/−17\.63%/)).toHaveTextContent('Stated');
  expect(row(/\$612m/)).toHaveTextContent(/Derived = Russian exports .* − Russian imports/);
  expect(row(/\$2\.094bn to \$2\.106bn by rounding/)).toHaveTextContent(/about \$2\.1bn/);
  expect(row(/\$1\.728bn/)).toHaveTextContent('Derived');
});

test('other figures stand apart, each with its holder, and no year is made of nine months', async () => {
  await renderRoute('/trade/');
  const table = screen.getByRole('table', { name: 'Other figures of trade, each with its holder and source' });
  expect(table).toHaveTextContent('over $5bn');
  expect(table).toHaveTextContent('Zeev Elkin');
  expect(screen.getByText(/cannot be added, joined into a line/)).toBeInTheDocument();
});

test('both bodies that carry the trade are there, with the year that could not be confirmed', async () => {
  await renderRoute('/trade/');
  const region = screen.getByRole('region', { name: 'Who carries the trade' });
  expect(within(region).getAllByRole('article')).toHaveLength(2);
  expect(region).toHaveTextContent('Founded: 1994');
  expect(region).toHaveTextContent('Founded: 2010');
});
