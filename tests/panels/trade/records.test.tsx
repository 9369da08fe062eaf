import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

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
