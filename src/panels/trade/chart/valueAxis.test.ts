import { expect, test } from 'vitest';
import { shareOf, valueAxis } from './valueAxis.ts';

test.each([
  [[0], 0, 1, 1],
  [[1.17e9, 0.558e9], 0, 1.25e9, 6],
  [[2.1e9], 0, 2.5e9, 6],
  [[1e13, 5], 0, 1e13, 6],
  [[7], 0, 8, 5],
  [[-5, 12], -5, 15, 5],
  [[-3e8], -3e8, 0, 4],
  [[100], 0, 100, 6],
])('the axis over %j goes from %d to %d with %d labels', (values, min, max, count) => {
  const axis = valueAxis(values);
  expect(axis.min).toBeCloseTo(min);
  expect(axis.max).toBeCloseTo(max);
  expect(axis.ticks).toHaveLength(count);
  expect(axis.ticks).toContain(0);
});

test('zero lies where the axis says, also with values below it', () => {
  expect(shareOf(valueAxis([10]), 0)).toBe(0);
  expect(shareOf(valueAxis([-10, 10]), 0)).toBe(0.5);
});
