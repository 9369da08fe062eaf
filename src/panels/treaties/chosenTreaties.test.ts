import { expect, test } from 'vitest';
import type { Treaty } from '#src/data/treaties.ts';
import { chosenTreaties, treatiesByYear } from './chosenTreaties.ts';
import { allTreaties, type TreatiesChoice } from './treatiesUrl.ts';

const treaty = (id: string, signed: string | null, rest: Partial<Treaty> = {}): Treaty => ({
  id,
  title: id,
  officialTitle: null,
  topic: 'economy',
  kind: 'agreement',
  parties: ['a', 'b'],
  signed,
  place: null,
  signatories: [],
  inForce: null,
  status: null,
  statements: [{ kind: 'fact', text: id, citations: [{ source: 's' }] }],
  ...rest,
});

const treaties = [
  treaty('undated', null),
  treaty('space', '2011-03-27', { topic: 'space', place: 'Jerusalem' }),
  treaty('crème', '1994-04-27', { place: 'Moscow' }),
  treaty('air', '1993-09-13'),
];

const choose = (choice: Partial<TreatiesChoice>) =>
  chosenTreaties(
    treaties,
    { ...allTreaties, ...choice },
    { topicTitle: (id) => `Topic ${id}`, inMainSource: ({ id }) => id === 'air', locale: 'en-GB' },
  ).map(({ id }) => id);

test('all, by date; a treaty without a date comes last', () => {
  expect(choose({})).toEqual(['air', 'crème', 'space', 'undated']);
});

test('unknown values come last in either direction', () => {
  expect(choose({ sort: { column: 'place', descending: false } }).slice(0, 2)).toEqual(['space', 'crème']);
  expect(choose({ sort: { column: 'place', descending: true } }).slice(0, 2)).toEqual(['crème', 'space']);
});

test('filters combine: years, topic, words without accents, main source', () => {
  expect(choose({ years: { from: 1993, to: 1994 } })).toEqual(['air', 'crème']);
  expect(choose({ topics: ['space'] })).toEqual(['space']);
  expect(choose({ text: 'CREME  moscow' })).toEqual(['crème']);
  expect(choose({ text: 'topic space' })).toEqual(['space']);
  expect(choose({ mainSourceOnly: true })).toEqual(['air']);
  expect(choose({ years: { from: 1993, to: 1994 }, topics: ['space'] })).toEqual([]);
});

test('years are counted without gaps; the undated count nowhere', () => {
  expect(treatiesByYear(treaties, { from: 1992, to: 1995 })).toEqual([
    { year: 1992, count: 0 },
    { year: 1993, count: 1 },
    { year: 1994, count: 1 },
    { year: 1995, count: 0 },
  ]);
  expect(treatiesByYear([], null)).toEqual([]);
});
