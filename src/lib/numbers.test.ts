import { expect, test } from 'vitest';
import { countOf, formatAmount, formatDollars, formatNumber, formatPercent } from './numbers.ts';

test('amounts are short', () => {
  expect(formatDollars(1_170_000_000, 'en-GB')).toBe('$1.17bn');
  expect(formatDollars(558_000_000, 'en-GB')).toBe('$558m');
  expect(formatDollars(1_728_000_000, 'en-GB', 4)).toBe('$1.728bn');
  expect(formatDollars(0, 'en-GB')).toBe('$0');
});

test.each([
  [1_170_000_000, '$1.17bn', '$1.17bn', '$1,170m', '$1,170,000,000'],
  [558_000_000, '$558m', '$0.558bn', '$558m', '$558,000,000'],
  [-612_000_000, '−$612m', '−$0.612bn', '−$612m', '−$612,000,000'],
  [0, '$0', '$0bn', '$0m', '$0'],
  [1e13, '$10tn', '$10,000bn', '$10,000,000m', '$10,000,000,000,000'],
  [123_456, '$123.5k', '$0.0001235bn', '$0.1235m', '$123,456'],
])('%d as it reads best, in billions, in millions, in full', (value, auto, billion, million, exact) => {
  expect(formatAmount(value, 'en-GB', 'auto')).toBe(auto);
  expect(formatAmount(value, 'en-GB', 'billion')).toBe(billion);
  expect(formatAmount(value, 'en-GB', 'million')).toBe(million);
  expect(formatAmount(value, 'en-GB', 'exact')).toBe(exact);
});

test('units are written as the locale has them', () => {
  expect(formatAmount(558e6, 'de', 'billion')).toBe('0,558\u00a0Mrd.\u00a0$');
  expect(formatAmount(558e6, 'ja', 'billion')).toBe('$5.58億');
});

test('numbers, shares and counts', () => {
  expect(formatNumber(8896, 'en-GB')).toBe('8,896');
  expect(formatPercent(-17.63, 'en-GB')).toBe('−17.63%');
  expect(formatPercent(67.7, 'en-GB')).toBe('67.7%');
  expect(countOf(1, 'day', 'days', 'en-GB')).toBe('1 day');
  expect(countOf(158, 'day', 'days', 'en-GB')).toBe('158 days');
});
