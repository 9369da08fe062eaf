import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { withinRecord } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { scale, status } from './timelineParts.ts';

beforeEach(() => serveShipped());

test('Escape closes the event that is open in the list, too', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=relations');
  await user.click(
    withinRecord('severance-1953').getByRole('link', { name: 'Soviet Union severs relations with Israel' }),
  );
  expect(place()).toBe('/timeline/?kind=relations#severance-1953');
  within(screen.getByRole('navigation', { name: 'Neighbouring events' }))
    .getAllByRole('link')[0]
    ?.focus();
  await user.keyboard('{Escape}');
  expect(place()).toBe('/timeline/?kind=relations');
  expect(document.getElementById('severance-1953')).not.toHaveAttribute('data-marked');
  expect(document.getElementById('severance-1953'), 'what had the focus is gone, the focus is not').toHaveFocus();
});

test('years without any event are said', async () => {
  await renderRoute('/timeline/');
  expect(screen.getByText('No events recorded 1968–1972')).toBeInTheDocument();
});

test('an event whose date cannot be read is listed last under words that say so, and has no mark', async () => {
  const files = shippedDossier();
  const timeline = JSON.stringify(files['timeline.json']).replace('"date":"1953-02-09"', '"date":"early in 1953"');
  server.use(...dossierHandlers({ ...files, 'timeline.json': JSON.parse(timeline) }));
  await renderRoute('/timeline/');
  const heading = screen.getByRole('heading', { level: 3, name: 'Date not readable' });
  const row = heading.parentElement ?? document.body;
  expect(within(row).getByText('date not readable: “early in 1953”')).toBeInTheDocument();
  expect(row.nextElementSibling).toBeNull();
  expect(scale()).toHaveAccessibleName('Scale: 123 events in order of time');
  expect(status()).toHaveTextContent('124 events');
});

test('an event carries its date, kind, actors, claims with their holder, and where sources differ', async () => {
  await renderRoute('/timeline/');
  const break1953 = withinRecord('severance-1953');
  expect(break1953.getByText('12 February 1953', { selector: 'time' })).toBeInTheDocument();
  expect(break1953.getByText('Change of relations')).toBeInTheDocument();
  expect(break1953.getByText('Claim · Soviet Union')).toBeInTheDocument();
  expect(break1953.getByText('Left out')).toBeInTheDocument();
});

test('an error of the main source is corrected in the open', async () => {
  await renderRoute('/timeline/');
  const operation = document.getElementById('operation-syria-2015') ?? document.body;
  expect(operation).toHaveTextContent('30 September 2015');
  expect(within(operation).getAllByText('Corrected').length).toBeGreaterThan(0);
  expect(operation).toHaveTextContent(/30 September 2019/);
});

test('the title of an event is the link to cite; a click on it leaves the filters as they are', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=relations');
  const title = withinRecord('severance-1953').getByRole('link', { name: 'Soviet Union severs relations with Israel' });
  expect(title).toHaveAttribute('href', '/timeline/#severance-1953');
  await user.click(title);
  expect(place()).toBe('/timeline/?kind=relations#severance-1953');
});

test('the way to the next event keeps the filters, also those chosen meanwhile', async () => {
  const { user, place } = await renderRoute('/timeline/#severance-1953');
  await user.type(screen.getByLabelText('Years'), '1940-1960{Enter}');
  expect(place()).toBe('/timeline/?years=1940-1960#severance-1953');
  const [, next] = within(screen.getByRole('navigation', { name: 'Neighbouring events' })).getAllByRole('link');
  expect(next).toHaveAttribute('href', expect.stringMatching(/^\/timeline\/\?years=1940-1960#/));
});

test('an event is cited with what it says, its sources by names of their own, and its address', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.click(
    withinRecord('severance-1953').getByRole('button', { name: 'Cite Soviet Union severs relations with Israel' }),
  );
  await user.click(withinRecord('severance-1953').getByRole('button', { name: 'Copy' }));
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Soviet Union severs relations with Israel, 12 February 1953\. The Soviet Union broke off /);
  expect(text).toMatch(/from TASS 2020; Jewish Telegraphic Agency 1953a; .*Jewish Telegraphic Agency 1953c/);
  expect(text).toMatch(
    /\/timeline\/#severance-1953 \(accessed .*\)\n\nTASS 2020: TASS, “.*”, .*2020, Diplomatic relations, paragraph \d/,
  );
});

test('the list keeps to the days the scale shows, where the reader wants that, and moves with them', async () => {
  const { user, place } = await renderRoute('/timeline/?view=1953-01-01/1953-12-31');
  expect(status()).toHaveTextContent(/^124 events$/);
  await user.click(screen.getByRole('checkbox', { name: 'Only 1 January 1953 to 31 December 1953' }));
  expect(place()).toBe('/timeline/?view=1953-01-01/1953-12-31&list=view');
  expect(status()).toHaveTextContent(/^5 of 124 events$/);
  expect(document.getElementById('severance-1953')).toBeInTheDocument();
  expect(document.getElementById('severance-1967')).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Go to'), '1960s');
  await waitFor(() => expect(place()).toBe('/timeline/?view=1960-01-01/1969-12-31&list=view'));
  expect(await screen.findByRole('checkbox', { name: 'Only 1 January 1960 to 31 December 1969' })).toBeChecked();
  await waitFor(() => expect(document.getElementById('severance-1953')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Whole span' }));
  await waitFor(() => expect(status()).toHaveTextContent(/^124 events$/));
});

test('a link to another event leaves lanes, window and those filters as they are that let it through', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=relations&lanes=theme&over=treaties');
  const follow = async (from: string, to: string) => user.click(withinRecord(from).getByRole('link', { name: to }));
  await follow('severance-1953', 'Soviet Union and Israel restore relations');
  expect(place()).toBe('/timeline/?kind=relations&lanes=theme&over=treaties#restoration-1953');
  await follow('severance-1953', 'Bomb explodes at the Soviet legation in Tel Aviv');
  expect(place()).toBe('/timeline/?lanes=theme&over=treaties#legation-bombing-1953');
});

test('where nothing is recorded in the days the scale shows, what is recorded at other times can be listed', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=visit&view=1955-01-01/1955-12-31&list=view');
  await user.click(screen.getByRole('button', { name: 'List all 29 events that fit it' }));
  expect(place()).toBe('/timeline/?kind=visit&view=1955-01-01/1955-12-31');
  expect(status()).toHaveTextContent(/^29 of 124 events$/);
});
