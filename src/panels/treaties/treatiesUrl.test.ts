import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treatyOrders } from '#src/data/treaty-list/treatyColumns.ts';
import { allTreaties, parseTreatiesUrl, toTreatiesUrl, type KnownValues } from './treatiesUrl.ts';

const known: KnownValues = {
  topic: ['economy', 'transport', 'space'],
  kind: ['treaty', 'protocol'],
  status: ['in-force', 'not-found'],
  place: ['Moscow', 'Washington, D.C.', 'Köln & Bonn', 'not-found'],
  origin: ['main', 'added'],
  dates: ['day', 'month', 'year', 'not-found'],
};
const read = (search: string) => parseTreatiesUrl(new URLSearchParams(search), known);

test('without parameters everything shows, and everything needs none', () => {
  expect(read('')).toEqual(allTreaties);
  expect(toTreatiesUrl(allTreaties)).toBe('');
});

test('values that mean nothing are passed over', () => {
  expect(read('?years=soon&topic=magic&sort=colour.desc&count=x&stack=y&origin=elsewhere&open=')).toEqual(allTreaties);
});

test('addresses read as one would write them', () => {
  expect(read('?years=1991-2003&topic=economy,space&origin=main&q=tax')).toMatchObject({
    years: { from: 1991, to: 2003 },
    facets: { topic: ['economy', 'space'], origin: ['main'] },
    text: 'tax',
  });
  const facets = { ...allTreaties.facets, topic: ['economy', 'space'], place: ['Moscow', 'Washington, D.C.'] };
  expect(toTreatiesUrl({ ...allTreaties, facets })).toBe('?topic=economy,space&place=Moscow&place=Washington,+D.C.');
});

test('parameters of others stay', () => {
  const current = new URLSearchParams('present=treaties&scope=main&q=old&years=1990');
  expect(toTreatiesUrl({ ...allTreaties, text: 'new' }, current)).toBe('?present=treaties&scope=main&q=new');
});

test('every choice survives its address', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  const choice = fc.record({
    facets: fc.record({
      topic: fc.subarray([...known.topic]),
      kind: fc.subarray([...known.kind]),
      status: fc.subarray([...known.status]),
      place: fc.subarray([...known.place]),
      origin: fc.subarray([...known.origin]),
      dates: fc.subarray([...known.dates]),
    }),
    years: fc.option(fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
    counted: fc.constantFrom('signed' as const, 'inForce' as const),
    text: fc.string(),
    sort: fc.record({ column: fc.constantFrom(...treatyOrders), descending: fc.boolean() }),
    byTopic: fc.boolean(),
    open: fc.option(fc.constantFrom('one', 'two-1994')),
  });
  fc.assert(
    fc.property(choice, (given) => {
      expect(read(toTreatiesUrl(given))).toEqual(given);
    }),
  );
});
