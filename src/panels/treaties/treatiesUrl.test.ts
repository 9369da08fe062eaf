import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTreaties, parseTreatiesUrl, toTreatiesUrl, treatyColumns } from './treatiesUrl.ts';

const topics = ['economy', 'transport', 'space'];
const read = (search: string) => parseTreatiesUrl(new URLSearchParams(search), topics);

test('without parameters everything shows, and everything needs none', () => {
  expect(read('')).toEqual(allTreaties);
  expect(toTreatiesUrl(allTreaties)).toBe('');
});

test('values that mean nothing are passed over', () => {
  expect(read('?years=soon&topic=magic&sort=colour.desc&scope=x')).toEqual(allTreaties);
});

test('every choice survives its address', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  const choice = fc.record({
    years: fc.option(fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
    topics: fc.subarray(topics),
    text: fc.string(),
    mainSourceOnly: fc.boolean(),
    sort: fc.record({ column: fc.constantFrom(...treatyColumns), descending: fc.boolean() }),
  });
  fc.assert(
    fc.property(choice, (given) => {
      expect(read(toTreatiesUrl(given))).toEqual(given);
    }),
  );
});
