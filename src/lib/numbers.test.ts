import { expect, test } from 'vitest';
import { countOf, formatDollars, formatExactDollars, formatNumber, formatPercent } from './numbers.ts';

test('amounts are short on the page and whole on demand', () => {
  expect(formatDollars(1_170_000_000, 'en-GB')).toBe('$1.17bn');
  expect(formatDollars(558_000_000, 'en-GB')).toBe('$558m');
  expect(formatDollars(1_728_000_000, 'en-GB', 4)).toBe('$1.728bn');
  expect(formatDollars(0, 'en-GB')).toBe('$0');
  expect(formatExactDollars(1_170_000_000, 'en-GB')).toBe('$1,170,000,000');
});

test('numbers, shares and counts', () => {
  expect(formatNumber(8896, 'en-GB')).toBe('8,896');
  expect(formatPercent(-17.63, 'en-GB')).toBe('−17.63%');
  expect(formatPercent(67.7, 'en-GB')).toBe('67.7%');
  expect(countOf(1, 'day', 'days', 'en-GB')).toBe('1 day');
  expect(countOf(158, 'day', 'days', 'en-GB')).toBe('158 days');
});
