import { within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { longRun, rowOf, table } from './tradeParts.ts';

beforeEach(() => serveShipped());

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
    expect(rowOf(numbers, /^1995/)).toHaveTextContent(/\$243m\$215m.*Robert Freedman: more than \$500m/);
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
