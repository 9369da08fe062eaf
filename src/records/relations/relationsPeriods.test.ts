import { expect, test } from 'vitest';
import type { RelationsChange, TimelineEvent } from '#src/data/schema/timeline.ts';
import { dayOf } from '#src/lib/dates/dates.ts';
import { relationsBreaks, relationsPeriods } from './relationsPeriods.ts';

const today = dayOf(2026, 10, 22);

function turn(id: string, date: string, status: RelationsChange['status']): TimelineEvent {
  return {
    id,
    date,
    title: id,
    kind: 'relations',
    importance: 1,
    actors: [],
    themes: [],
    relations: { status, level: null, by: [] },
    statements: [{ kind: 'fact', text: id, citations: [{ source: 's' }] }],
  };
}

const events = [
  turn('second-restoration', '1991-10-18', 'restored'),
  turn('start', '1948-05-26', 'established'),
  turn('first-break', '1953-02-12', 'severed'),
  turn('first-restoration', '1953-07-20', 'restored'),
  turn('second-break', '1967-06-10', 'severed'),
  turn('contacts', '1987-07-12', 'contacts'),
  turn('consulates', '1990-12-25', 'consular'),
];

test('periods run from one change of relations to the next, whatever the order of the events', () => {
  const periods = relationsPeriods(events, today);
  expect(periods.map(({ id, end }) => [id, end?.id ?? null])).toEqual([
    ['start', 'first-break'],
    ['first-break', 'first-restoration'],
    ['first-restoration', 'second-break'],
    ['second-break', 'contacts'],
    ['contacts', 'consulates'],
    ['consulates', 'second-restoration'],
    ['second-restoration', null],
  ]);
  expect(periods.at(-1)?.endDay).toBe(today);
});

test('a break lasts from severing to restoring, contacts and consular relations included', () => {
  expect(relationsBreaks(relationsPeriods(events, today))).toMatchObject([
    { start: { id: 'first-break' }, end: { id: 'first-restoration' }, days: 158, exact: true },
    { start: { id: 'second-break' }, end: { id: 'second-restoration' }, days: 8896, exact: true },
  ]);
});

test('a break that still lasts runs to today', () => {
  const [found] = relationsBreaks(
    relationsPeriods([turn('start', '1948', 'established'), turn('cut', '2026-11-12', 'severed')], today),
  );
  expect(found).toMatchObject({ end: null, days: 10 });
});

test('a length is exact only where both ends are known to the day', () => {
  const periods = relationsPeriods(
    [turn('a', '1953-07-20', 'restored'), turn('b', '1954-06', 'restored'), turn('c', '1967-06-10~', 'severed')],
    today,
  );
  expect(periods.map(({ exact }) => exact)).toEqual([false, false, false]);
});

test('days between uncertain days are not exact, in a period or in a break', () => {
  const periods = relationsPeriods(
    [turn('a', '1948-05-26', 'established'), turn('b', '1953-02-12?', 'severed'), turn('c', '1953-07-20?', 'restored')],
    today,
  );
  expect(periods.map(({ exact }) => exact)).toEqual([false, false, false]);
  expect(relationsBreaks(periods)).toMatchObject([{ days: 158, exact: false }]);
});

test.each(['soon', '../1953', '[..1953-02-12]'])('an event at %s, which has no first day, makes no period', (date) => {
  expect(relationsPeriods([turn('a', date, 'severed')], today)).toEqual([]);
});

test('what came before the first relations is no break', () => {
  const early = [turn('consuls', '1921-04-01', 'consular'), turn('start', '1929-06-14', 'established')];
  expect(relationsBreaks(relationsPeriods(early, today))).toEqual([]);
});

test('where there never were relations there is no break', () => {
  const never = [turn('consuls', '1921-04-01', 'consular'), turn('contacts', '1995-06-14', 'contacts')];
  expect(relationsBreaks(relationsPeriods(never, today))).toEqual([]);
});
