import { expect, test } from 'vitest';
import { isPartOfYear, missingMonths, runsOf, yearCover } from './yearCover.ts';

test.each([
  ['2019-01/2019-09', true, 'Oct–Dec 2019'],
  ['2019-04/2019-06', true, 'Jan–Mar, Jul–Dec 2019'],
  ['2019-02/2019-12', true, 'Jan 2019'],
  ['2019-06', true, 'Jan–May, Jul–Dec 2019'],
  ['2019', false, null],
  ['2019~', false, null],
  ['2018-07/2019-06', false, null],
  ['2019/..', false, null],
  ['not a date', false, null],
])('%s is part of a year: %s; it leaves out %s', (period, part, missing) => {
  expect(isPartOfYear(period)).toBe(part);
  expect(missingMonths(period, 'en-GB')).toBe(missing);
});

test('nine months are one run in and one run out', () => {
  expect(runsOf(yearCover('2019-01/2019-09')?.included ?? [])).toEqual([
    { from: 0, to: 8, included: true },
    { from: 9, to: 11, included: false },
  ]);
});
