import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { charts, latest, rowOf } from './tradeParts.ts';

beforeEach(() => serveShipped());

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
      'Russian imports from Israel, January–September 2019, January–September 2019: $558m (Federal Customs Service of Russia, reporter: Russia; valuation not stated). Source: TASS 2020. http://localhost:3000/trade/#imports-2019-9m\n\nTASS 2020: TASS, “Summary of Russian-Israeli relations”, until 22 January 2020, Economic ties (no heading), paragraph 2. https://tass.com/politics/1112015',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(bars).toHaveFocus();
  });

  test('a kept card goes with the chart it belongs to', async () => {
    const { user } = await renderRoute('/trade/');
    const [bars] = await charts(2);
    bars?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('dialog', { name: 'About this mark' });
    await user.selectOptions(screen.getByLabelText('Show'), 'Shares');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    bars?.focus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(await screen.findByRole('dialog', { name: 'About this mark' })).toHaveTextContent(/^67\.7%/);
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
