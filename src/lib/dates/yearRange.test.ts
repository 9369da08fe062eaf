import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYearRange, touchesRange, yearRangeText, yearRangeWords } from './yearRange.ts';

test.each([
  ['1994', { from: 1994, to: 1994 }],
  [' 1991 - 2003 ', { from: 1991, to: 2003 }],
  ['2003–1991', { from: 1991, to: 2003 }],
  ['', null],
  ['94', null],
  ['1991-', { from: 1991, to: 9999 }],
  ['–1953', { from: 0, to: 1953 }],
  ['-', null],
  ['19911992', null],
  ['soon', null],
])('%j is read as %j', (text, range) => {
  expect(parseYearRange(text)).toEqual(range);
});

test('what is written is read again', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  fc.assert(
    fc.property(year, year, (a, b) => {
      const range = { from: Math.min(a, b), to: Math.max(a, b) };
      expect(parseYearRange(yearRangeText(range))).toEqual(range);
    }),
  );
});

test.each(['1994', '1991-2003', '1991-', '-1953'])('%s is said in words, and written as it was', (text) => {
  const range = parseYearRange(text);
  expect(range && yearRangeText(range)).toBe(text);
  expect(range && yearRangeWords(range)).toBe(
    { '1994': '1994', '1991-2003': '1991–2003', '1991-': 'since 1991', '-1953': 'until 1953' }[text],
  );
});

test('a span touches a range where they share a year; without a range everything passes, without a span nothing', () => {
  expect(touchesRange({ from: 1948, to: 1949 }, { from: 1949, to: 1953 })).toBe(true);
  expect(touchesRange({ from: 1948, to: 1949 }, { from: 1950, to: 1953 })).toBe(false);
  expect(touchesRange(null, null)).toBe(true);
  expect(touchesRange(null, { from: 1950, to: 1953 })).toBe(false);
});
