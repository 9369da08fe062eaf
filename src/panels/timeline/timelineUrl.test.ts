import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds } from '#src/data/timeline.ts';
import { parseTimelineUrl, toTimelineUrl } from './timelineUrl.ts';

const read = (search: string) => parseTimelineUrl(new URLSearchParams(search));

test('the address is plain to read and write by hand', () => {
  expect(toTimelineUrl({ kinds: ['visit', 'statement'], years: { from: 1991, to: 2003 }, mainSourceOnly: true })).toBe(
    '?kind=visit,statement&years=1991-2003&scope=main',
  );
});

test('values that mean nothing are passed over', () => {
  expect(read('?kind=party,visit&years=199')).toEqual({ kinds: ['visit'], years: null, mainSourceOnly: false });
});

test('every choice survives its address', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  const choice = fc.record({
    kinds: fc.subarray([...eventKinds]),
    years: fc.option(fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
    mainSourceOnly: fc.boolean(),
  });
  fc.assert(
    fc.property(choice, (given) => {
      expect(read(toTimelineUrl(given))).toEqual(given);
    }),
  );
});
