import { expect, test } from 'vitest';
import { derivedValue } from './derivedValue.ts';

test.each([
  ['sum', ['x', 'm'], 1728],
  ['difference', ['x', 'm'], 612],
  ['share', ['x', 'm'], 67.708],
  ['before-change', ['t', 'c'], 2100.28],
  ['half', ['t'], 865],
] as const)('%s of %j', (operation, inputs, result) => {
  const values: Record<string, number> = { x: 1170, m: 558, t: 1730, c: -17.63 };
  expect(derivedValue({ operation, inputs: [...inputs] }, (id) => values[id])).toBeCloseTo(result, 2);
});

test('nothing follows from an unknown value', () => {
  expect(derivedValue({ operation: 'sum', inputs: ['x', 'm'] }, (id) => (id === 'x' ? 1 : null))).toBeNull();
});
