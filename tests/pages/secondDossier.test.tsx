import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { secondDossier } from '#mocks/readDossier.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { positionsFile } from '#src/data/schema/positions.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveSecond } from '#tests/servedDossier.ts';

beforeEach(() => serveSecond());

const files = secondDossier();
const dossier = dossierFile.parse(files['dossier.json']);
const { events } = timelineFile.parse(files['timeline.json']);
const { treaties } = treatiesFile.parse(files['treaties.json']);
const { themes, issues } = positionsFile.parse(files['positions.json']);

test('another pair of states needs no other code: its name, pages and themes make the navigation', async () => {
  await renderRoute('/');
  expect(screen.getByRole('heading', { level: 1, name: dossier.title })).toBeInTheDocument();
  const names = within(screen.getByRole('navigation', { name: 'Pages' }))
    .getAllByRole('link')
    .map((link) => link.textContent);
  expect(names).toEqual([
    'Overview',
    'Timeline',
    'Treaties',
    ...themes.map(({ title }) => title),
    'Resolutions',
    'Votes',
    'Sources',
  ]);
  expect(document.body).not.toHaveTextContent(/Russia|Israel/);
});

test('its timeline shows every event', async () => {
  await renderRoute('/timeline/');
  expect(screen.getByRole('status')).toHaveTextContent(`${events.length} events`);
  for (const { title } of events) expect(screen.getAllByText(title).length).toBeGreaterThan(0);
});

test('its treaties stand in the table, the undated last', async () => {
  await renderRoute('/treaties/');
  expect(screen.getAllByRole('rowheader')).toHaveLength(treaties.length);
  expect(screen.getAllByRole('row').at(-1)).toHaveTextContent('not found');
});

test.each(themes)('its positions on $title show every issue', async ({ id, title }) => {
  await renderRoute(`/positions/${id}/`);
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
  for (const issue of issues.filter(({ theme }) => theme === id))
    expect(screen.getByRole('heading', { level: 2, name: issue.title })).toBeInTheDocument();
});

test('without trade data there is no trade page, and the address says so', async () => {
  await renderRoute('/trade/');
  expect(screen.getByRole('heading', { level: 1, name: 'No page at this address' })).toBeInTheDocument();
});

test('its votes show the years, the gap between them and who cast a veto', async () => {
  await renderRoute('/votes/');
  expect(screen.getByRole('heading', { level: 2, name: 'Littoral Assembly votes, 1990–1994' })).toBeInTheDocument();
  expect(screen.getByRole('figure')).toHaveTextContent('A line breaks where the data have no row: 1992.');
  expect(
    screen.getByRole('img', { name: /^Vetoes by caster, 1962 to 1987: .*Veldmark Confederation 1/ }),
  ).toBeVisible();
});

test.each(['/resolutions/', '/sources/'])('%s shows', async (path) => {
  await renderRoute(path);
  expect(screen.getAllByRole('article').length).toBeGreaterThan(0);
});
