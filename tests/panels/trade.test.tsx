import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { server } from '#mocks/server.ts';
import { tradeDossier } from '#mocks/tradeDossier.ts';
import { monthlyShape, tradeShapes, type TradeShape } from '#mocks/tradeShapes.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const latest = () => screen.getByRole('figure', { name: /in January–September 2019/ });
const longRun = () => screen.getByRole('figure', { name: /, year by year, / });
const table = (figure: HTMLElement) => within(figure).getByRole('table', { hidden: true });
const rowOf = (within_: HTMLElement, name: RegExp) =>
  within(within_)
    .getAllByRole('row', { hidden: true })
    .find((row) => name.test(row.textContent ?? ''));
/** The interactive charts, once their code is there. */
const charts = async (count: number) => {
  await waitFor(() => expect(screen.getAllByRole('application')).toHaveLength(count));
  return screen.getAllByRole('application');
};

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
    expect(within(drawing).getAllByText(/ithout Oct–Dec 2019/)).not.toHaveLength(0);
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
    await user.selectOptions(screen.getByLabelText('Amounts'), unit);
    expect(place()).toBe(`/trade/?unit=${unit}`);
    expect(within(latest()).getByRole('img')).toHaveAccessibleName(new RegExp(`: \\${amount};`));
  });
});

describe('the long run', () => {
  test('has a line a year in its table, zeros apart from values, other counts in a column of their own', async () => {
    await renderRoute('/trade/');
    const numbers = table(longRun());
    expect(
      within(numbers)
        .getAllByRole('columnheader', { hidden: true })
        .map((cell) => cell.textContent),
    ).toEqual([
      'Year',
      'Russian imports from Israel (to 1991: Soviet Union)',
      'Israeli imports from Russia (to 1991: Soviet Union)',
      'Figures of other counts, not comparable',
    ]);
    expect(rowOf(numbers, /^1971/)).toHaveTextContent(/^1971\$0 or unreported\$0 or unreported$/);
    expect(rowOf(numbers, /^1991/)).toHaveTextContent(/^1991\$19m\$49m$/);
    expect(rowOf(numbers, /^2009/)).toHaveTextContent(/\$636m\$488m/);
    expect(rowOf(numbers, /^1995/)).toHaveTextContent(/\$243m\$215m.*R\. Freedman: more than \$500m/);
    expect(rowOf(numbers, /^2016/)).toBeUndefined();
    expect(rowOf(numbers, /^2018/)).toHaveTextContent(
      /^2018––.*more than \$5bn.*about \$2\.1bn \(derived\)|^2018––.*\(derived\).*more than \$5bn/,
    );
    expect(rowOf(numbers, /^2019/)).toHaveTextContent(/^2019––.*\$1\.17bn.*\$558m.*\$1\.73bn/);
  });

  test('says its highest values and what its zeros may mean; tells why the counts are not comparable', async () => {
    await renderRoute('/trade/');
    expect(longRun()).toHaveTextContent('Russian imports from Israel were highest in 2013: $1.493bn.');
    expect(longRun()).toHaveTextContent('In 39 of 66 years one way or both are zero');
    expect(longRun()).toHaveTextContent('in US dollars of each year');
    expect(longRun()).toHaveTextContent(/Russian customs, not comparable: its figures cover nine months only/);
    expect(longRun()).toHaveTextContent(/No yearly figures found: 2015–2018, 2020–2022\./);
    expect(longRun()).toHaveTextContent(/A zero may mean that no trade was reported/);
  });

  test('marks dates of the dossier and the state of relations along the same axis', async () => {
    await renderRoute('/trade/');
    const drawing = within(longRun()).getByRole('img', { name: /^The long run, year by year, 1949–2022\./ });
    for (const label of [
      '1967 Relations severed',
      '1991 Relations restored',
      '1994 Trade agreement',
      '2008 Visa-free travel',
    ])
      expect(within(drawing).getByText(label)).toBeInTheDocument();
    expect(within(longRun()).getByRole('img', { name: /^Band of relations/ })).toBeInTheDocument();
  });

  test('goes to a span of years by its handles, which the address keeps', async () => {
    const { user, place } = await renderRoute('/trade/?span=1990-2014');
    expect(longRun()).toHaveAccessibleName('The long run, year by year, 1990–2014');
    expect(rowOf(table(longRun()), /^1989/)).toBeUndefined();
    expect(within(longRun()).getByRole('slider', { name: 'First year' })).toHaveValue('1990');
    await user.click(within(longRun()).getByRole('button', { name: 'All years' }));
    expect(place()).toBe('/trade/');
  });

  test('of a single year says whose values the two marks are', async () => {
    await renderRoute('/trade/?span=2007');
    expect(longRun()).toHaveAccessibleName('The long run, year by year, 2007');
    const drawing = within(longRun()).getByRole('img', { name: /^The long run, year by year, 2007/ });
    expect(within(drawing).getByText(/Israeli imports from Russia/)).toBeInTheDocument();
    expect(within(drawing).getByText(/Russian imports from Israel/)).toBeInTheDocument();
  });

  test.each([
    ['2007', ['2007']],
    ['2012-2014', ['2012', '2013', '2014']],
  ])('of so few years as %s has each on its axis', async (span, years) => {
    await renderRoute(`/trade/?span=${span}`);
    const band = within(longRun()).getByRole('img', { name: /^Band of relations/ });
    expect(
      within(band)
        .getAllByText(/^\d{4}$/)
        .map(({ textContent }) => textContent),
    ).toEqual(years);
  });

  test('draws only the counts that are asked for', async () => {
    const { user, place } = await renderRoute('/trade/');
    const numbers = () => table(longRun());
    await user.click(within(longRun()).getByRole('checkbox', { name: 'Single statements' }));
    expect(place()).toBe('/trade/?run=russian-customs,israeli-method,research-series');
    expect(rowOf(numbers(), /^1995/)).not.toHaveTextContent('Freedman');
  });

  test('has the balance and the shares, where both ways are known', async () => {
    await renderRoute('/trade/?view=balance');
    expect(longRun()).toHaveTextContent(
      'Russia sold more than it bought in 14 of 27 years for which both ways are known.',
    );
    expect(rowOf(table(longRun()), /^2007/)).toHaveTextContent(/^2007\$867m/);
    expect(rowOf(table(longRun()), /^1989/)).toBeUndefined();
  });

  test('a link to one year opens the table at it', async () => {
    const { user } = await renderRoute('/trade/#research-series-2007');
    const row = rowOf(table(longRun()), /^2007/);
    expect(row).toHaveAttribute('id', 'research-series-2007');
    expect(row?.closest('details')).toHaveAttribute('open');
    expect(user).toBeDefined();
  });
});

describe('the charts', () => {
  test('take over from the drawings with the same words', async () => {
    await renderRoute('/trade/');
    const [bars, years] = await charts(2);
    for (const words of ['$1.17bn', '$558m', 'Russian exports to Israel']) expect(bars).toHaveTextContent(words);
    expect(years).toHaveTextContent('1994 Trade agreement');
  });

  test('arrow keys open the card of each bar, with value, period, whose, source', async () => {
    const { user } = await renderRoute('/trade/');
    const [bars] = await charts(2);
    bars?.focus();
    const card = () =>
      within(latest())
        .getAllByRole('status')
        .find((found) => found.textContent?.includes('Period'));
    await waitFor(() => expect(card()).toHaveTextContent(/^\$1\.17bn/));
    expect(card()).toHaveTextContent(
      /In full\$1,170,000,000, US dollars of the time.*PeriodJanuary–September 2019.*Basisstated.*WhoseFederal Customs Service of Russia, reporter: Russia; valuation not stated.*Beside othersnot comparable: its figures.*SourceTASS 2020/,
    );
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(card()).toHaveTextContent(/^\$558m/));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(() =>
      expect(card()).toHaveTextContent(/^about \$2\.1bn.*derived = .*\$2\.094bn to \$2\.106bn by rounding/),
    );
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(card()).toHaveTextContent(/^\$1\.73bn/));
  });

  test('Enter keeps the card, its citation can be copied, Escape gives the focus back', async () => {
    const { user } = await renderRoute('/trade/');
    const [bars] = await charts(2);
    bars?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    const card = await screen.findByRole('dialog', { name: 'About this mark' });
    expect(card).toHaveFocus();
    expect(within(card).getByRole('link', { name: 'Link to this figure' })).toHaveAttribute(
      'href',
      '/trade/#imports-2019-9m',
    );
    await user.click(within(card).getByRole('button', { name: 'Copy' }));
    await within(card).findByText('Copied');
    expect((await navigator.clipboard.readText()).replace(/ \(accessed \d+ \w+ \d+\)/, '')).toBe(
      'Russian imports from Israel, January-September 2019, January–September 2019: $558m (Federal Customs Service of Russia, reporter: Russia; valuation not stated). Source: TASS 2020. http://localhost:3000/trade/#imports-2019-9m\n\nTASS 2020: TASS, “Summary of Russian-Israeli relations”, until 22 January 2020, Economic ties (no heading), paragraph 2. https://tass.com/politics/1112015',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(bars).toHaveFocus();
  });

  test('T goes to the table of the same numbers', async () => {
    const { user } = await renderRoute('/trade/');
    const [bars] = await charts(2);
    bars?.focus();
    await user.keyboard('t');
    const region = screen.getByRole('region', { name: 'Numbers of the chart: Trade in January–September 2019' });
    expect(region).toHaveFocus();
    expect(rowOf(region, /^Russian exports/)).toHaveTextContent('$1.17bn');
  });
});

describe('around the figures', () => {
  test('other figures stand apart, each with its holder, and no year is made of nine months', async () => {
    await renderRoute('/trade/');
    const others = screen.getByRole('table', { name: 'Other figures of trade, each with its holder and source' });
    expect(others).toHaveTextContent('more than $5bn');
    expect(others).toHaveTextContent('Zeev Elkin');
    expect(screen.getByText(/cannot be added, joined into a line/)).toBeInTheDocument();
  });

  test('both bodies that carry the trade are there, with the year that could not be confirmed', async () => {
    await renderRoute('/trade/');
    const region = screen.getByRole('region', { name: 'Who carries the trade' });
    expect(within(region).getAllByRole('article')).toHaveLength(2);
    expect(region).toHaveTextContent('Founded: 1994');
    expect(region).toHaveTextContent('Founded: 2010');
  });

  test('agreements on trade lead to the treaties', async () => {
    await renderRoute('/trade/');
    const region = screen.getByRole('region', { name: 'Agreements on trade' });
    expect(within(region).getByRole('link', { name: 'Agreement on trade and economic cooperation' })).toHaveAttribute(
      'href',
      '/treaties/trade-economic-1994/',
    );
    expect(within(region).queryByRole('link', { name: /outer space/ })).not.toBeInTheDocument();
  });

  test('free trade talks: agreed, opened, planned, hoped for, not found signed', async () => {
    await renderRoute('/trade/');
    const region = screen.getByRole('region', { name: 'Talks on trade' });
    expect(
      within(region)
        .getAllByText(/^(Agreed|Decided|First|Hoped|Signed)/)
        .map((step) => step.textContent),
    ).toEqual([
      'Agreed to talk: 2013',
      'Decided to open talks: 16 October 2015',
      'First round planned: November 2016',
      'Hoped for: 2021',
      'Signed: not found',
    ]);
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
