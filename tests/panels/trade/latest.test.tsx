import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { latest, rowOf } from './tradeParts.ts';

beforeEach(() => serveShipped());

describe('the latest figures', () => {
  test('carry their period in the title and on each bar what is not in it', async () => {
    await renderRoute('/trade/');
    expect(
      screen.getByRole('heading', { level: 2, name: /^Trade in January–September 2019.*part of a year$/ }),
    ).toBeInTheDocument();
    const drawing = within(latest()).getByRole('img');
    expect(drawing).toHaveAccessibleName(
      'Russian exports to Israel: $1.17bn; Russian imports from Israel: $558m; Both ways: $1.73bn; Both ways, January–September 2018: about $2.1bn',
    );
    expect(within(drawing).getAllByText(/^Oct–Dec 2019 not counted/)).not.toHaveLength(0);
    expect(screen.getByText(/9 of 12 months of 2019.*Oct, Nov, Dec are not in these figures/)).toBeInTheDocument();
  });

  test('say whose they are: holder, reporter, partner, flow, valuation, period, source', async () => {
    await renderRoute('/trade/');
    expect(within(latest()).getByRole('listitem', { name: '' })).toHaveTextContent(
      /Russian customs: Federal Customs Service of Russia\. Reporter: Russia; partner: Israel; exports, imports, both ways; valuation not stated; January–September 2019; US dollars of the time\..*TASS 2020/,
    );
  });

  test('are summed up from the numbers', async () => {
    await renderRoute('/trade/');
    expect(latest()).toHaveTextContent('Russia: exports were 2.1 times imports, $1.17bn against $558m.');
    expect(latest()).toHaveTextContent('17.63% less than in the same months of the year before');
    expect(latest()).toHaveTextContent('By another count (Israeli method) it was more than $5bn for 2019');
  });

  test('tell what is stated from what is derived, with the formula and the bounds of rounding', async () => {
    await renderRoute('/trade/');
    const headline = screen.getByRole('table', { name: 'Headline figures of trade, stated and derived' });
    expect(rowOf(headline, /^Russian exports to Israel, January/)).toHaveTextContent(/Stated.*\$1\.17bn/);
    expect(rowOf(headline, /−17\.63%/)).toHaveTextContent('Stated');
    expect(rowOf(headline, /\$612m/)).toHaveTextContent(/Derived = Russian exports .* − Russian imports/);
    expect(rowOf(headline, /\$2\.094bn to \$2\.106bn by rounding/)).toHaveTextContent(/about \$2\.1bn/);
    expect(rowOf(headline, /\$1\.728bn/)).toHaveTextContent('Derived');
    expect(within(latest()).getAllByText(/its parts add up to \$1\.728bn/)).not.toHaveLength(0);
  });

  test('the other side’s total stands beside them, marked as not comparable, and the address says so', async () => {
    const { user, place } = await renderRoute('/trade/');
    await user.click(within(latest()).getByRole('checkbox', { name: 'Israeli method' }));
    expect(place()).toBe('/trade/?whose=russian-customs,israeli-method');
    expect(within(latest()).getByRole('img')).toHaveAccessibleName(/Israeli method: both ways, 2019: more than \$5bn$/);
    expect(
      within(latest()).getAllByText(/ot comparable: the method is not explained, and each figure covers/),
    ).not.toHaveLength(0);
    await user.click(within(latest()).getByRole('checkbox', { name: 'Russian customs' }));
    expect(within(latest()).getByRole('img')).toHaveAccessibleName('Israeli method: both ways, 2019: more than $5bn');
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(place()).toBe('/trade/');
  });

  test('the balance and the shares are views of their own', async () => {
    const { user, place } = await renderRoute('/trade/?view=balance');
    expect(within(latest()).getByRole('img')).toHaveAccessibleName(/; Russian surplus in trade with Israel: \$612m$/);
    expect(latest()).toHaveTextContent('Russia: exports were $612m more than imports');
    await user.selectOptions(screen.getByLabelText('Show'), 'Shares');
    expect(place()).toBe('/trade/?view=shares');
    expect(within(latest()).getByRole('img')).toHaveAccessibleName(/: 67\.7%; .*: 32\.3%$/);
  });

  test('a count that has nothing for a view says so, and leads back', async () => {
    const { user, place } = await renderRoute('/trade/?view=balance&whose=israeli-method');
    expect(latest()).toHaveTextContent('None of the chosen counts has a figure for this.');
    expect(latest()).toHaveTextContent('Israeli method: nothing stated that this can be drawn from.');
    await user.click(within(latest()).getByRole('button', { name: 'Show Russian customs' }));
    expect(place()).toBe('/trade/?view=balance');
  });

  test.each([
    ['billion', '$0.558bn'],
    ['million', '$558m'],
    ['exact', '$558,000,000'],
  ])('amounts in %s', async (unit, amount) => {
    const { user, place } = await renderRoute('/trade/');
    await user.selectOptions(screen.getByLabelText('Unit'), unit);
    expect(place()).toBe(`/trade/?unit=${unit}`);
    expect(within(latest()).getByRole('img')).toHaveAccessibleName(new RegExp(`: \\${amount};`));
  });
});

test('of the main source alone: its figures, no other count, no series, and nothing that rests on others', async () => {
  const { user, place } = await renderRoute('/trade/?scope=main');
  expect(latest()).toHaveTextContent('Russia: exports were 2.1 times imports');
  expect(latest()).not.toHaveTextContent('not comparable');
  expect(within(latest()).queryByRole('checkbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('figure', { name: /, year by year, / })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Show'), 'Balance');
  expect(place()).toBe('/trade/?scope=main&view=balance');
});
