import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { recordElement } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveSecond, serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const theSwitch = () => screen.getByRole('switch', { name: 'Only what TASS 2020 says' });
const notice = () => screen.queryByText(/its facts, dates and figures as it gives them, its errors too/);
test('the switch filters the page, says so, stands in the address, and can be turned back', async () => {
  const { user, place } = await renderRoute('/resolutions/#s-res-242-1967');
  expect(screen.getAllByRole('article')).toHaveLength(11);
  expect(notice()).not.toBeInTheDocument();
  await user.click(theSwitch());
  await waitFor(() => expect(place()).toBe('/resolutions/?scope=main#s-res-242-1967'));
  expect(theSwitch()).toBeChecked();
  expect(notice()).toHaveTextContent(
    'Only what TASS says in “Summary of Russian-Israeli relations”, until 22 January 2020',
  );
  expect(document.title).toMatch(/^Resolutions \(only TASS 2020\)/);
  expect(screen.getAllByRole('article')).toHaveLength(8);
  await user.click(theSwitch());
  await waitFor(() => expect(place()).toBe('/resolutions/#s-res-242-1967'));
  expect(theSwitch()).not.toBeChecked();
  expect(screen.getAllByRole('article')).toHaveLength(11);
});

test('every link within the site keeps it while it is on, except the one that leaves it', async () => {
  const { user, place } = await renderRoute('/resolutions/?scope=main');
  const links = [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => !href.includes('?scope=main')).toSorted()).toEqual([
    '/resolutions/',
    '/sources/disagreement/?main=otherwise',
  ]);
  await user.click(within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', { name: 'Votes' }));
  expect(await screen.findByText('The main source gives no votes.')).toBeInTheDocument();
  expect(place()).toBe('/votes/?scope=main');
  await user.click(screen.getByRole('link', { name: 'Show the whole dossier' }));
  expect(place()).toBe('/votes/');
  expect(screen.queryByText('The main source gives no votes.')).not.toBeInTheDocument();
});

test('where the main source alone is shown, what it gets wrong is counted nowhere, and one way leads there', async () => {
  await renderRoute('/sources/disagreement/?scope=main');
  await waitFor(() => expect(notice()).toBeInTheDocument());
  expect(screen.queryByRole('link', { name: /wrong or says otherwise/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'What it gets wrong' })).toHaveAttribute(
    'href',
    '/sources/disagreement/?main=otherwise',
  );
});

test('a filter that is set beside it leaves it on', async () => {
  const { user, place } = await renderRoute('/timeline/?scope=main');
  await user.type(screen.getByLabelText('Search words'), 'golan');
  await user.tab();
  expect(place()).toBe('/timeline/?scope=main&q=golan');
  expect(screen.getByText(/^\d of 35 events$/)).toBeInTheDocument();
});

test('the timeline shows the article’s facts with the article’s dates, and no other source', async () => {
  await renderRoute('/timeline/?scope=main');
  expect(recordElement('operation-syria-2015')).toHaveTextContent('30 September 2019');
  expect(recordElement('severance-1953')).toHaveTextContent('February 1953');
  expect(document.body).not.toHaveTextContent('12 February 1953');
  expect(screen.queryByText('Added')).not.toBeInTheDocument();
  const sources = [...document.querySelectorAll('a[data-source]')].map((link) => link.getAttribute('data-source'));
  expect(new Set(sources)).toEqual(new Set(['tass20']));
});

test('a failure stays a failure, with its way to try again', async () => {
  serveShipped('offline:instruments.json');
  const { user } = await renderRoute('/resolutions/?scope=main');
  expect(screen.getByRole('alert')).toHaveTextContent('instruments.json');
  serveShipped();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('article')).toHaveLength(8);
});

test('another dossier has the same switch, with its own main source', async () => {
  serveSecond();
  const { user } = await renderRoute('/resolutions/');
  await user.click(screen.getByRole('switch', { name: /^Only what / }));
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(document.getElementById('aldis-plan-1993')).toBeInTheDocument();
});
