import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

test('the two breaks stand in days, each a link to the event that began it', async () => {
  const { user, place } = await renderRoute('/');
  expect(screen.getByRole('link', { name: '158' })).toHaveAttribute('href', '/timeline/#severance-1953');
  await user.click(screen.getByRole('link', { name: '8,896' }));
  await screen.findByRole('heading', { level: 1, name: 'Timeline' });
  expect(place()).toBe('/timeline/#severance-1967');
});

test('a period says how long it was, also by the dates that other sources give', async () => {
  await renderRoute('/');
  const line = screen.getByText('12 February 1953 – 20 July 1953').closest('li');
  expect(line).toHaveTextContent('158 days, by other dates 159');
  expect(screen.getByText('20.1 years (7,337 days, by other dates 8,599)')).toBeInTheDocument();
});

test('every panel is there with what it holds at a glance', async () => {
  await renderRoute('/');
  expect(screen.getByRole('link', { name: '29 treaties, by year' })).toHaveAttribute('href', '/treaties/');
  expect(screen.getByRole('link', { name: 'Trade, January–September 2019' })).toHaveAttribute('href', '/trade/');
  expect(screen.getByRole('img', { name: /Russian exports to Israel: \$1\.17bn/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Positions: Syria' })).toHaveAttribute('href', '/positions/syria/');
});

test('how the two parties stand to each other stands beside each issue', async () => {
  await renderRoute('/');
  const syria = screen.getByRole('region', { name: 'Positions: Syria' });
  expect(syria).toHaveTextContent('Between Russia and Israel');
  const issue = (name: string) => within(syria).getByRole('link', { name }).closest('li');
  expect(issue('Conflict in Syria')).toHaveTextContent('Differ');
  expect(issue('Relations after the loss of the Il-20')).toHaveTextContent('Agree');
  expect(issue("Russia's military operation in Syria")).toHaveTextContent('Not comparable');
});

test('latest events come newest first; what is to come is said, also when it is nothing', async () => {
  await renderRoute('/');
  const latest = screen.getByRole('region', { name: 'Latest of 124 events' });
  expect(within(latest).getAllByRole('listitem')[0]).toHaveTextContent('13 February 2026');
  expect(screen.getByRole('region', { name: 'Next events' })).toHaveTextContent('No later event is recorded.');
});

test('the state of knowledge names the main source’s time and how far the rest goes', async () => {
  await renderRoute('/');
  const knowledge = screen.getByRole('region', { name: 'State of knowledge' });
  expect(knowledge).toHaveTextContent('until 22 January 2020');
  expect(knowledge).toHaveTextContent('13 February 2026');
  expect(within(knowledge).getByRole('link', { name: 'where sources differ' })).toHaveAttribute(
    'href',
    '/sources/disagreement/',
  );
});

test('the state of knowledge is said once on the overview, and at the foot of every other page', async () => {
  const words = /^The TASS summary was published before the visit/;
  const { user } = await renderRoute('/');
  expect(screen.getAllByText(words)).toHaveLength(1);
  await user.click(screen.getByRole('link', { name: 'Sources and downloads' }));
  expect(await within(screen.getByRole('contentinfo')).findByText(words)).toBeInTheDocument();
});
