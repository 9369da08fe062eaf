import { expect, test } from 'vitest';
import type { Figure } from '#src/data/trade.ts';
import { valueAxis } from './barGeometry.ts';
import { derivedValue, formulaWords, missingShareOfYear, niceCeiling, tradeBars } from './tradeSeries.ts';

const figure = (id: string, measure: Figure['measure'], value: number | null): Figure => ({
  id,
  title: `${id}, 2019`,
  measure,
  reporter: 'home',
  partner: 'abroad',
  period: '2019',
  value,
  unit: 'USD',
  valuation: null,
  holder: 'home',
  citations: [{ source: 's' }],
});

const sideOf = (actor: string) => (actor === 'home' ? 'a' : 'b');

test('bars show the flows in the order asked for, an import as goods of the partner', () => {
  const figures = [figure('in', 'imports', 558), figure('out', 'exports', 1170)];
  expect(tradeBars(figures, ['out', 'in'], sideOf)).toEqual([
    { id: 'out', label: 'out', value: 1170, side: 'a' },
    { id: 'in', label: 'in', value: 558, side: 'b' },
  ]);
});

test('a figure without a value makes no bar', () => {
  expect(tradeBars([figure('out', 'exports', null)], ['out', 'gone'], sideOf)).toEqual([]);
});

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

test('formulas are written from the titles of their inputs', () => {
  const titles: Record<string, string> = { x: 'Exports', m: 'Imports' };
  expect(formulaWords({ operation: 'share', inputs: ['x', 'm'] }, (id) => titles[id] ?? id)).toBe(
    'Exports ÷ (Exports + Imports)',
  );
});

test('nine months leave a quarter of the year out', () => {
  expect(missingShareOfYear(0, 272, 365)).toBeCloseTo(0.252, 3);
  expect(missingShareOfYear(0, 364, 365)).toBe(0);
});

test.each([
  [[0], 1],
  [[1], 1],
  [[1.17e9], 1.2e9],
  [[9.1], 10],
  [[1e13, 5], 1e13],
])('the axis over %j ends at %d', (values, end) => {
  expect(niceCeiling(values)).toBeCloseTo(end);
});

test('the axis starts at zero and leaves room beside the longest bar', () => {
  const { max, ticks } = valueAxis([{ id: 'out', label: 'out', value: 1.17e9, side: 'a' }]);
  expect(max).toBeGreaterThan(1.17e9 * 1.2);
  expect(ticks).toEqual([0, 4e8, 8e8, 1.2e9]);
});
