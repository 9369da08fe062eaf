import { expect, test } from 'vitest';
import { isMainOnly, keptScope } from './searchScope.ts';

test.each([
  ['', '', ''],
  ['?years=1994', '', '?years=1994'],
  ['', '?scope=main', '?scope=main'],
  [
    '?kind=visit,contact&view=1948-01-01/1991-12-31',
    '?scope=main',
    '?kind=visit,contact&view=1948-01-01/1991-12-31&scope=main',
  ],
  ['?scope=main', '', '?scope=main'],
  ['?scope=main', '?scope=main', '?scope=main'],
  ['?scope=all', '?scope=main', ''],
  ['?years=1994&scope=all', '?scope=main', '?years=1994'],
])('to %j from %j leads to %j', (search, here, kept) => {
  expect(keptScope(search, here)).toBe(kept);
});

test('only the word itself asks for the main source alone', () => {
  expect(isMainOnly('?scope=main')).toBe(true);
  expect(isMainOnly('?scope=moon')).toBe(false);
  expect(isMainOnly('')).toBe(false);
});
