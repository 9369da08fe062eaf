import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { withinRecord } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { scale } from './timelineParts.ts';

beforeEach(() => serveShipped());

test('the scale is one tab stop; keys go through every event in order, each said with its place', async () => {
  const { user } = await renderRoute('/timeline/');
  expect(
    within(scale())
      .getAllByRole('option')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1);
  const option = within(scale()).getByRole('option', { name: /^29 November 1947, Vote: / });
  expect(option).toHaveAttribute('aria-posinset', '1');
  expect(option).toHaveAttribute('aria-setsize', '124');
  act(() => option.focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '2');
  await user.keyboard('{PageDown}{PageDown}');
  expect(document.activeElement).toHaveAccessibleName(/^12 February 1953, Change of relations: /);
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '124');
  await user.keyboard('{Home}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '1');
});

test('Enter opens an event in the list and keeps the place on the scale; Escape closes it', async () => {
  const { user, place } = await renderRoute('/timeline/');
  act(() =>
    within(scale())
      .getByRole('option', { name: /^29 November 1947/ })
      .focus(),
  );
  await user.keyboard('{PageDown}{PageDown}{Enter}');
  expect(place()).toMatch(/#severance-1953$/);
  expect(document.getElementById('severance-1953')).toHaveAttribute('data-marked');
  expect(withinRecord('severance-1953').getByRole('navigation', { name: 'Neighbouring events' })).toBeInTheDocument();
  expect(document.activeElement).toHaveAccessibleName(/^12 February 1953/);
  expect(document.activeElement).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Escape}');
  expect(place()).not.toMatch(/#/);
});

test('going back leaves the focus on the event the address then names, on the scale as in the list', async () => {
  const { user, router, place } = await renderRoute('/timeline/');
  const back = () => act(() => router.navigate(-1));
  act(() =>
    within(scale())
      .getByRole('option', { name: /^29 November 1947/ })
      .focus(),
  );
  await user.keyboard('{PageDown}{PageDown}{Enter}{PageDown}{Enter}');
  expect(place()).toMatch(/#restoration-1953$/);
  await back();
  expect(place()).toMatch(/#severance-1953$/);
  expect(document.activeElement).toHaveAccessibleName(/^12 February 1953/);
  await user.click(
    within(withinRecord('severance-1953').getByRole('navigation', { name: 'Neighbouring events' }))
      .getAllByRole('link')
      .at(-1) ?? document.body,
  );
  expect(place()).not.toMatch(/#severance-1953$/);
  await back();
  expect(place()).toMatch(/#severance-1953$/);
  expect(document.getElementById('severance-1953')).toHaveFocus();
});

test('the window in the address is the one on the scale; a period to go to changes it', async () => {
  const { user, place } = await renderRoute('/timeline/?view=1953-01-01/1953-12-31');
  expect(scale()).toHaveAttribute('data-window', '1953-01-01/1953-12-31');
  await user.selectOptions(screen.getByLabelText('Go to'), '1990s');
  expect(scale()).toHaveAttribute('data-window', '1990-01-01/1999-12-31');
  await waitFor(() => expect(place()).toBe('/timeline/?view=1990-01-01/1999-12-31'));
  await user.click(screen.getByRole('button', { name: 'Whole span' }));
  await waitFor(() => expect(place()).toBe('/timeline/'));
});

test('the scale begins with the first event also where none has an end', async () => {
  const files = shippedDossier();
  const { events } = timelineFile.parse(files['timeline.json']);
  const lasting = events.slice(0, 2).map((event) => ({ ...event, date: '1948/..' }));
  server.use(...dossierHandlers({ ...files, 'timeline.json': { events: lasting } }));
  await renderRoute('/timeline/');
  expect(scale()).toHaveAttribute('data-window', expect.stringMatching(/^1948-01-01\//));
});

test('a period of relations that is gone to is told of', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.selectOptions(screen.getByLabelText('Go to'), 'No relations, 12 February 1953 – 20 July 1953');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^No relations, 12 February 1953/);
});

test('whose act a mark is, is said in words, not by its colour alone', async () => {
  await renderRoute('/timeline/?view=1973-01-01/1982-12-31');
  expect(within(scale()).getByRole('option', { name: /^1982, Armed conflict: / })).toHaveAccessibleName(
    '1982, Armed conflict: Arab-Israeli war of 1982; Actors: Israel, Arab states, Lebanon',
  );
});

test('what other panels hold can be laid over', async () => {
  const { user } = await renderRoute('/timeline/?view=1993-01-01/1993-12-31');
  await user.click(screen.getByRole('checkbox', { name: 'Treaties' }));
  expect(within(scale()).getByRole('option', { name: /1993, Treaty: / })).toBeInTheDocument();
  expect(scale()).toHaveAccessibleName(/^Scale: 124 events, \d+ treaties in order of time$/);
  await user.click(screen.getByRole('checkbox', { name: 'Trade figures' }));
  expect(scale()).toHaveAccessibleName(/^Scale: 124 events, \d+ treaties, \d+ trade figures in order of time$/);
});

test('what is laid over says on the scale what a reader would want to know of it', async () => {
  const { user } = await renderRoute('/timeline/?over=treaties,resolutions,trade&view=1967-01-01/1968-12-31');
  expect(
    within(scale()).getByRole('option', { name: /^22 November 1967, Document: Resolution 242/ }),
  ).toHaveAccessibleName(/; S\/RES\/242\(1967\); UN Security Council; Vote: 15 for, 0 against, 0 abstaining$/);
  act(() =>
    within(scale())
      .getByRole('option', { name: /Resolution 242/ })
      .focus(),
  );
  const after = async (name: RegExp) => {
    while (!name.test(document.activeElement?.getAttribute('aria-label') ?? '')) await user.keyboard('{ArrowRight}');
    return document.activeElement;
  };
  expect(await after(/Basic Law of Israel: Jerusalem/)).toHaveAccessibleName(/; Knesset; Vote: none, or none found$/);
  expect(await after(/trade and economic cooperation/)).toHaveAccessibleName(
    /^27 April 1994, Treaty: .*; Topic: Economy, taxes and customs; Place: Moscow; Status: Signed; In force: date not found$/,
  );
  expect(await after(/trade implied for January–September 2018/)).toHaveAccessibleName(
    /; about \$2\.1bn, derived; Whose/,
  );
  expect(await after(/Russian exports to Israel, January–September 2019/)).toHaveAccessibleName(
    /; \$1\.17bn; Whose figure: Federal Customs Service of Russia; Reporter: Russia$/,
  );
});
