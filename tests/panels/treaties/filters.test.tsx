import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { status, titles } from './shown.ts';

beforeEach(() => serveShipped());

const facet = (name: string) => screen.getByRole('group', { name });

test('a year and a topic: the result line counts and names them, each can be taken away', async () => {
  const { user, place } = await renderRoute('/treaties/');
  await user.type(screen.getByLabelText('Years'), '1994');
  expect(status()).toHaveTextContent('4 of 29 treaties, 1994');
  await user.click(screen.getByRole('checkbox', { name: /^Economy/ }));
  expect(status()).toHaveTextContent(/^2 of 29 treaties, 1994, topic Economy, taxes and customs$/);
  expect(place()).toBe('/treaties/?years=1994&topic=economy');
  await user.click(screen.getByRole('button', { name: 'Remove filter Years: 1994' }));
  expect(screen.getAllByRole('status')[0], 'the chip is gone, the focus is not').toHaveFocus();
  expect(status()).toHaveTextContent(/^5 of 29 treaties, topic Economy/);
  await user.click(screen.getByRole('button', { name: 'Reset all' }));
  expect(place()).toBe('/treaties/');
});

test('a filter that means nothing in what is shown leaves the address', async () => {
  const { place } = await renderRoute('/treaties/?scope=main&origin=added&years=1994');
  expect(screen.getAllByRole('button', { name: /^Remove filter/ })).toHaveLength(1);
  await waitFor(() => expect(place()).toBe('/treaties/?scope=main&years=1994'));
});

test('facets answer to each other: each counts what it would leave given the others', async () => {
  const { user } = await renderRoute('/treaties/?years=1994');
  expect(within(facet('Place')).getByRole('checkbox', { name: 'Moscow 4' })).toBeInTheDocument();
  expect(within(facet('Place')).getByRole('checkbox', { name: 'Jerusalem 0' })).toBeInTheDocument();
  await user.click(within(facet('Origin')).getByRole('checkbox', { name: /^Added/ }));
  expect(within(facet('Place')).getByRole('checkbox', { name: 'Moscow 1' })).toBeInTheDocument();
  expect(within(facet('Origin')).getByRole('checkbox', { name: 'In the main source 3' })).toBeInTheDocument();
  expect(within(facet('Date of signing')).getByRole('checkbox', { name: 'To the day 1' })).toBeInTheDocument();
});

test('words are looked for in titles, topics, places and notes, marked, and soon stand in the address', async () => {
  const { user, place } = await renderRoute('/treaties/');
  await user.type(screen.getByRole('searchbox', { name: 'Search words' }), 'VÍSA');
  expect(titles()).toContain('Agreement on mutual abolition of visa requirements');
  expect(titles(), 'by its topic, travel and visas').toContain('Programme of cooperation in tourism');
  expect(screen.getAllByText('visa', { selector: 'mark' }).length).toBeGreaterThan(0);
  await waitFor(() => expect(place()).toBe('/treaties/?q=V%C3%8DSA'));
  await user.clear(screen.getByRole('searchbox', { name: 'Search words' }));
  await user.type(screen.getByRole('searchbox', { name: 'Search words' }), 'Chernomyrdin');
  expect(titles()).toEqual(['Agreement on cooperation between the customs services']);
  expect(screen.getByText('Chernomyrdin', { selector: 'mark' })).toBeInTheDocument();
});

test('a treaty is found by the name of a person who signed it, which is shown', async () => {
  await renderRoute('/treaties/?q=bodrov');
  expect(titles()).toEqual(['Sale of Soviet property to Israel']);
  expect(screen.getByText('Bodrov', { selector: 'mark' })).toBeInTheDocument();
});

test.each(['Tel-Aviv', 'tel aviv', 'Tel–Aviv'])('a place is found however its name is joined: %s', async (typed) => {
  await renderRoute(`/treaties/?q=${typed}&place=Tel Aviv`);
  expect(titles()).toEqual(['Agreement on mutual abolition of visa requirements']);
});

test.each(['“customs services”', '"customs services"'])('quotation marks are no part of a word: %s', async (typed) => {
  await renderRoute(`/treaties/?q=${typed}`);
  expect(titles()).toEqual(['Agreement on cooperation between the customs services']);
  expect(screen.getAllByText('customs', { selector: 'mark' })[0]).toBeInTheDocument();
});

test('a slip of the keyboard is offered the near spelling', async () => {
  const { user } = await renderRoute('/treaties/?q=custmos');
  expect(screen.getByText('No treaty fits this choice.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'customs' }));
  expect(status()).toHaveTextContent(/^\d of 29 treaties, “customs”/);
});

test.each([
  ['“custmos”', 'customs'],
  ['coperation, custmos', 'cooperation customs'],
  ['custmos&years=1997', 'customs'],
])('what is offered for %s finds something', async (typed, offered) => {
  const { user } = await renderRoute(`/treaties/?q=${typed}`);
  await user.click(screen.getByRole('button', { name: offered }));
  expect(status()).toHaveTextContent(new RegExp(`^[1-9]\\d* of 29 treaties.* “${offered}”`));
});

test('where words find nothing, the page says in what it looked for them', async () => {
  const { user } = await renderRoute('/treaties/?q=сделка');
  expect(screen.getByText(/^Words are looked for in titles, .* signatories and notes\.$/)).toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox', { name: 'Search words' }));
  await user.type(screen.getByLabelText('Years'), '1800');
  expect(screen.getByText('No treaty fits this choice.')).toBeInTheDocument();
  expect(screen.queryByText(/^Words are looked for/)).not.toBeInTheDocument();
});

test('a near spelling that the other filters keep out is not offered', async () => {
  await renderRoute('/treaties/?q=custmos&years=1964');
  expect(screen.getByText('No treaty fits this choice.')).toBeInTheDocument();
  expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument();
});

test('a choice that leaves nothing says what to lift and how many come back', async () => {
  const { user } = await renderRoute('/treaties/?years=1994&place=Jerusalem');
  expect(screen.getByRole('button', { name: 'Show all 29 treaties' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lift Years: 1994: 7 treaties' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Lift Place: Jerusalem: 4 treaties' }));
  expect(status()).toHaveTextContent('4 of 29 treaties, 1994');
});
