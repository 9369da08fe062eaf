import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { withinRecord } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { scale, status } from './timelineParts.ts';

beforeEach(() => serveShipped());

test('an actor is found under its successor state, and the counts of each filter answer to the others', async () => {
  const { user } = await renderRoute('/timeline/');
  const actor = screen.getByLabelText('Actor');
  await user.selectOptions(actor, within(actor).getByRole('option', { name: /^Russia, with Soviet Union \(\d+\)$/ }));
  expect(withinRecord('severance-1953').getByText('Change of relations')).toBeInTheDocument();
  expect(document.getElementById('six-day-war-1967')).not.toBeInTheDocument();
  const visits = Number(
    /\d+/.exec(screen.getByRole('checkbox', { name: /^Visit/ }).parentElement?.textContent ?? '')?.[0],
  );
  await user.click(screen.getByRole('checkbox', { name: /^Visit/ }));
  expect(status()).toHaveTextContent(`${visits} of 124 events`);
  expect(scale()).toHaveAccessibleName(`Scale: ${visits} events in order of time`);
});

test('words are looked for in titles and texts, accents and case ignored', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.type(screen.getByLabelText('Search words'), 'LEGATION bómb');
  expect(document.getElementById('legation-bombing-1953')).toBeInTheDocument();
  expect(document.getElementById('restoration-1991')).not.toBeInTheDocument();
});

test('kinds and years narrow the list; the count says so; reset brings all back', async () => {
  const { user, place } = await renderRoute('/timeline/');
  const all = status().textContent ?? '';
  await user.click(screen.getByRole('checkbox', { name: /^Visit/ }));
  expect(place()).toBe('/timeline/?kind=visit');
  expect(status()).toHaveTextContent(/^\d+ of \d+ events$/);
  await user.type(screen.getByLabelText('Years'), '2015-2016{Enter}');
  expect(place()).toBe('/timeline/?kind=visit&years=2015-2016');
  for (const heading of screen.getAllByRole('heading', { level: 3 }))
    expect(['2015', '2016']).toContain(heading.textContent);
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(place()).toBe('/timeline/');
  expect(status()).toHaveTextContent(all);
});

test('an event that the address names and its filters leave out is said, and can be shown', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=visit#severance-1953');
  expect(screen.getByRole('alert')).toHaveTextContent(
    /“Soviet Union severs relations with Israel”, which these filters/,
  );
  await user.click(screen.getByRole('button', { name: 'Show it without them' }));
  expect(place()).toBe('/timeline/#severance-1953');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(document.getElementById('severance-1953')).toHaveAttribute('data-marked');
});

test('a text that is no year is named at the field and changes nothing', async () => {
  const { user, place } = await renderRoute('/timeline/');
  await user.type(screen.getByLabelText('Years'), 'soon');
  await user.tab();
  expect(screen.getByText('“soon” is not a year: write 1991, 1991-2003 or 1991-')).toBeInTheDocument();
  expect(screen.getByLabelText('Years')).toBeInvalid();
  expect(place()).toBe('/timeline/');
});

test('only what the main source has: no added event is left', async () => {
  const { user } = await renderRoute('/timeline/');
  expect(screen.getAllByText('Added').length).toBeGreaterThan(10);
  const origin = screen.getByLabelText('Source');
  await user.selectOptions(origin, within(origin).getByRole('option', { name: 'TASS 2020, the main source (35)' }));
  expect(screen.queryByText('Added')).not.toBeInTheDocument();
});

test('a choice that fits nothing says what to lift and how much comes back', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=visit&years=1953');
  expect(screen.getByText('No event fits this choice.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lift “Years”: 29 events' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Lift “Kind”: / }));
  expect(place()).toBe('/timeline/?years=1953');
  expect(status(), 'the button is gone, the focus is not').toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(status()).toHaveFocus();
});

test('where no filter alone is to blame, two are named to lift together, or all', async () => {
  const { user, place } = await renderRoute('/timeline/?q=consular&kind=visit&years=1953');
  const ways = screen.getAllByRole('button', { name: /^(Lift|Show all) / }).map(({ textContent }) => textContent);
  expect(ways).toEqual([
    'Lift “Years” and “Words”: 29 events',
    'Lift “Kind” and “Words”: 5 events',
    'Lift “Kind” and “Years”: 4 events',
    'Show all 124 events',
  ]);
  await user.click(screen.getByRole('button', { name: /^Lift “Kind” and “Years”/ }));
  expect(place()).toBe('/timeline/?q=consular');
});

test('a slip of the keyboard is offered the near spelling, which finds something among the other filters', async () => {
  const { user, place } = await renderRoute('/timeline/?q=goaln&years=1950-');
  await user.click(screen.getByRole('button', { name: 'golan' }));
  expect(place()).toBe('/timeline/?q=golan&years=1950-');
  expect(status()).toHaveTextContent(/^[1-9]\d* of 124 events$/);
  expect(status(), 'the button is gone, the focus is not').toHaveFocus();
});

test('a near spelling that the other filters keep out is not offered', async () => {
  await renderRoute('/timeline/?q=goaln&years=1953');
  expect(screen.getByText('No event fits this choice.')).toBeInTheDocument();
  expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument();
});

test('values in the address that mean nothing are passed over', async () => {
  await renderRoute('/timeline/?kind=feast&years=soon');
  expect(status()).toHaveTextContent(/^\d+ events$/);
});
