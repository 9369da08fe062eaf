import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { withinRecord } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

test('a period of relations tells when, how long, by whom, why, and by which other dates', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.click(screen.getByRole('tab', { name: 'No relations, 12 February 1953 – 20 July 1953' }));
  const panel = within(screen.getByRole('tabpanel', { name: /^No relations, 12 February 1953/ }));
  expect(panel.getByText('No relations, no missions')).toBeInTheDocument();
  expect(panel.getByText('158 days (by other dates: 159)')).toBeInTheDocument();
  expect(panel.getByText('Soviet Union')).toBeInTheDocument();
  expect(panel.getByText('Claim · Soviet Union')).toBeInTheDocument();
  expect(panel.getByText('Where sources differ on its dates')).toBeInTheDocument();
});

test('what the height of the band says stands beside it', async () => {
  await renderRoute('/timeline/');
  expect(screen.getByText('Height: level of representation, embassies highest')).toBeInTheDocument();
});

test('an event that is opened brings the period it lies in with it', async () => {
  await renderRoute('/timeline/#severance-1953');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^No relations, 12 February 1953/);
});

test('arrow keys go from period to period', async () => {
  const { user } = await renderRoute('/timeline/');
  const tabs = screen.getAllByRole('tab');
  await user.click(tabs[0] ?? document.body);
  await user.keyboard('{ArrowRight}');
  expect(tabs[1]).toHaveFocus();
  expect(tabs[1]).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{End}');
  expect(tabs.at(-1)).toHaveFocus();
});

const status = () => screen.getByRole('status');
const scale = () => screen.getByRole('listbox', { name: /^Scale: \d+ events.* in order of time$/ });

test('the scale is one tab stop; keys go through every event in order, each said with its place', async () => {
  const { user } = await renderRoute('/timeline/');
  expect(
    within(scale())
      .getAllByRole('option')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1);
  const option = within(scale()).getByRole('option', { name: /^29 November 1947, Vote: / });
  expect(option).toHaveAttribute('aria-posinset', '1');
  expect(option).toHaveAttribute('aria-setsize', '108');
  act(() => option.focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '2');
  await user.keyboard('{PageDown}{PageDown}');
  expect(document.activeElement).toHaveAccessibleName(/^12 February 1953, Change of relations: /);
  await user.keyboard('{End}');
  expect(document.activeElement).toHaveAttribute('aria-posinset', '108');
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

test('Escape closes the event that is open in the list, too', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=relations');
  await user.click(
    withinRecord('severance-1953').getByRole('link', { name: 'Soviet Union severs relations with Israel' }),
  );
  expect(place()).toBe('/timeline/?kind=relations#severance-1953');
  await user.keyboard('{Escape}');
  expect(place()).toBe('/timeline/?kind=relations');
  expect(document.getElementById('severance-1953')).not.toHaveAttribute('data-marked');
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
  expect(screen.getByRole('status')).toHaveTextContent(`${visits} of 108 events`);
  expect(scale()).toHaveAccessibleName(`Scale: ${visits} events in order of time`);
});

test('words are looked for in titles and texts, accents and case ignored', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.type(screen.getByLabelText('Words'), 'LEGATION bómb');
  expect(document.getElementById('legation-bombing-1953')).toBeInTheDocument();
  expect(document.getElementById('restoration-1991')).not.toBeInTheDocument();
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
  expect(scale()).toHaveAccessibleName('Scale: 107 events in order of time');
  expect(screen.getByRole('status')).toHaveTextContent('108 events');
});

test('what other panels hold can be laid over', async () => {
  const { user } = await renderRoute('/timeline/?view=1993-01-01/1993-12-31');
  await user.click(screen.getByRole('checkbox', { name: 'Treaties' }));
  expect(within(scale()).getByRole('option', { name: /1993, Treaty: / })).toBeInTheDocument();
  expect(scale()).toHaveAccessibleName(/^Scale: 108 events, \d+ treaties in order of time$/);
  await user.click(screen.getByRole('checkbox', { name: 'Trade figures' }));
  expect(scale()).toHaveAccessibleName(/^Scale: 108 events, \d+ treaties, \d+ trade figures in order of time$/);
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

test('the title of an event is the link to cite; a click on it leaves the filters as they are', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=relations');
  const title = withinRecord('severance-1953').getByRole('link', { name: 'Soviet Union severs relations with Israel' });
  expect(title).toHaveAttribute('href', '/timeline/#severance-1953');
  await user.click(title);
  expect(place()).toBe('/timeline/?kind=relations#severance-1953');
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
  expect(status()).toHaveTextContent(/^108 events$/);
  await user.click(screen.getByRole('checkbox', { name: 'Only 1 January 1953 to 31 December 1953' }));
  expect(place()).toBe('/timeline/?view=1953-01-01/1953-12-31&list=view');
  expect(status()).toHaveTextContent(/^5 of 108 events$/);
  expect(document.getElementById('severance-1953')).toBeInTheDocument();
  expect(document.getElementById('severance-1967')).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Go to'), '1960s');
  await waitFor(() => expect(place()).toBe('/timeline/?view=1960-01-01/1969-12-31&list=view'));
  expect(await screen.findByRole('checkbox', { name: 'Only 1 January 1960 to 31 December 1969' })).toBeChecked();
  await waitFor(() => expect(document.getElementById('severance-1953')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Whole span' }));
  await waitFor(() => expect(status()).toHaveTextContent(/^108 events$/));
});

test('the events of a period are listed, from the day that opens it to the day that ends it', async () => {
  const { user, place } = await renderRoute('/timeline/');
  await user.click(screen.getByRole('tab', { name: 'No relations, 12 February 1953 – 20 July 1953' }));
  await user.click(screen.getByRole('button', { name: 'List its events' }));
  expect(place()).toBe('/timeline/?view=1953-02-12/1953-07-20&list=view');
  expect(status()).toHaveFocus();
  await waitFor(() => expect(document.getElementById('severance-1967')).not.toBeInTheDocument());
  for (const id of ['severance-1953', 'restoration-1953']) expect(document.getElementById(id)).toBeInTheDocument();
});

test('the periods can be gone through one by one, and follow the keyboard on the scale', async () => {
  const { user } = await renderRoute('/timeline/');
  await user.click(screen.getByRole('tab', { name: 'No relations, 12 February 1953 – 20 July 1953' }));
  await user.click(screen.getByRole('button', { name: 'Later period →' }));
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^Relations restored, 20 July 1953/);
  await user.click(screen.getByRole('button', { name: '← Earlier period' }));
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^No relations, 12 February 1953/);
  act(() => within(scale()).getAllByRole('option')[0]?.focus());
  await user.keyboard('{End}');
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^Relations restored, since/);
});

test('a link to another event leaves lanes, window and those filters as they are that let it through', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=relations&lanes=theme&over=treaties');
  const follow = async (from: string, to: string) => user.click(withinRecord(from).getByRole('link', { name: to }));
  await follow('severance-1953', 'Soviet Union and Israel restore relations');
  expect(place()).toBe('/timeline/?kind=relations&lanes=theme&over=treaties#restoration-1953');
  await follow('severance-1953', 'Bomb explodes at the Soviet legation in Tel Aviv');
  expect(place()).toBe('/timeline/?lanes=theme&over=treaties#legation-bombing-1953');
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

test('where nothing is recorded in the days the scale shows, what is recorded at other times can be listed', async () => {
  const { user, place } = await renderRoute('/timeline/?kind=visit&view=1955-01-01/1955-12-31&list=view');
  await user.click(screen.getByRole('button', { name: 'List all 29 events that fit it' }));
  expect(place()).toBe('/timeline/?kind=visit&view=1955-01-01/1955-12-31');
  expect(status()).toHaveTextContent(/^29 of 108 events$/);
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
  expect(screen.getByRole('status'), 'the button is gone, the focus is not').toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(screen.getByRole('status')).toHaveFocus();
});

test('where no filter alone is to blame, two are named to lift together, or all', async () => {
  const { user, place } = await renderRoute('/timeline/?q=golan&kind=visit&years=1953');
  const ways = screen.getAllByRole('button', { name: /^(Lift|Show all) / }).map(({ textContent }) => textContent);
  expect(ways).toEqual([
    'Lift “Years” and “Words”: 29 events',
    'Lift “Kind” and “Years”: 5 events',
    'Lift “Kind” and “Words”: 5 events',
    'Show all 108 events',
  ]);
  await user.click(screen.getByRole('button', { name: /^Lift “Kind” and “Years”/ }));
  expect(place()).toBe('/timeline/?q=golan');
});

test('a slip of the keyboard is offered the near spelling, which finds something among the other filters', async () => {
  const { user, place } = await renderRoute('/timeline/?q=goaln&years=1950-');
  await user.click(screen.getByRole('button', { name: 'golan' }));
  expect(place()).toBe('/timeline/?q=golan&years=1950-');
  expect(screen.getByRole('status')).toHaveTextContent(/^[1-9]\d* of 108 events$/);
  expect(screen.getByRole('status'), 'the button is gone, the focus is not').toHaveFocus();
});

test('a near spelling that the other filters keep out is not offered', async () => {
  await renderRoute('/timeline/?q=goaln&years=1953');
  expect(screen.getByText('No event fits this choice.')).toBeInTheDocument();
  expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument();
});

test('values in the address that mean nothing are passed over', async () => {
  await renderRoute('/timeline/?kind=feast&years=soon');
  expect(screen.getByRole('status')).toHaveTextContent(/^\d+ events$/);
});
