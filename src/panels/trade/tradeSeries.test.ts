import { expect, test } from 'vitest';
import type { Actor } from '#src/data/schema/dossier.ts';
import type { Figure } from '#src/data/schema/trade.ts';
import {
  actorAt,
  derivedMarks,
  derivedValue,
  earlierNames,
  figureMarks,
  flowNames,
  formulaWords,
  middleOf,
  seriesMarks,
  thinned,
  type TradeMark,
  type TradeSeries,
} from './tradeSeries.ts';

const actors: Actor[] = [
  { id: 'home', name: 'Home', adjective: 'Homish', kind: 'state', existed: '1991-12/..', continues: 'old-home' },
  { id: 'old-home', name: 'Old Home', adjective: 'Old Homish', kind: 'state', existed: '1922/1991-12' },
  { id: 'abroad', name: 'Abroad', kind: 'state' },
];
function sideOf(id: string): 'a' | 'b' | null {
  if (id === 'abroad') return 'b';
  return id.endsWith('home') ? 'a' : null;
}

const lookup = {
  actor: (id: string) => actors.find((actor) => actor.id === id),
  actorName: (id: string) => actors.find((actor) => actor.id === id)?.name ?? id,
  side: sideOf,
};

const figure = (id: string, measure: Figure['measure'], value: number | null, more: Partial<Figure> = {}): Figure => ({
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
  count: 'customs',
  citations: [{ source: 's' }],
  ...more,
});

const series = (years: [string, number | null, number | null][]): TradeSeries => ({
  count: 'research',
  provenance: { title: 'A series', description: '', terms: '', method: '', cautions: [], citations: [{ source: 's' }] },
  importers: ['home', 'abroad'],
  unit: 'USD million, current',
  zero: 'May mean unreported.',
  marks: [],
  years: years.map(([year, a, b]) => ({ year, imports: [a, b], smoothed: [99, 99] })),
  faults: [],
});

test.each([
  ['exports', 1, 'a'],
  ['imports', 1, 'b'],
  ['total', 1, null],
  ['balance', 5, 'a'],
  ['balance', -5, 'b'],
] as const)('%s of %d are on side %s: whose goods they are, or who has the surplus', (measure, value, side) => {
  expect(figureMarks([figure('f', measure, value)], lookup)[0]?.side).toBe(side);
});

test('a share is on the side of the flow it is a share of, and says how it was worked out', () => {
  const marks = figureMarks(
    [
      figure('in', 'imports', 30),
      figure('out', 'exports', 70),
      figure('part', 'share', 30, { unit: 'percent', derivation: { operation: 'share', inputs: ['in', 'out'] } }),
    ],
    lookup,
  );
  expect(marks[2]).toMatchObject({
    side: 'b',
    formula: 'in, 2019 ÷ (in, 2019 + out, 2019)',
    shortFormula: 'imports ÷ (imports + exports)',
  });
});

test('a year of the series is two flows in whole dollars, each goods of the one who sells', () => {
  const [[bought, sold] = []] = seriesMarks(series([['1995', 243, 215]]), lookup);
  expect(bought).toMatchObject({ title: 'Homish imports from Abroad', value: 243e6, side: 'b', unreported: false });
  expect(sold).toMatchObject({ title: 'Abroad imports from Home', value: 215e6, side: 'a', id: 'research-1995' });
});

test('what a year belonged to another state, its marks say so', () => {
  const [[bought] = []] = seriesMarks(series([['1990', 5, 18]]), lookup);
  expect(bought?.title).toBe('Old Homish imports from Abroad');
  expect(actorAt('home', '1991', lookup).name).toBe('Old Home');
  expect(actorAt('home', '1992', lookup).name).toBe('Home');
  expect(earlierNames(series([['1990', 5, 18]]), lookup)).toBe('to 1991: Old Home');
  expect(earlierNames(series([['1992', 5, 18]]), lookup)).toBeNull();
  expect(flowNames(series([]), 'amounts', lookup)).toEqual(['Homish imports from Abroad', 'Abroad imports from Home']);
});

test('a zero may mean unreported; what is not reported has no value; smoothed values are never taken', () => {
  const [[zero, none] = []] = seriesMarks(series([['1970', 0, null]]), lookup);
  expect(zero).toMatchObject({ value: 0, unreported: true });
  expect(none).toMatchObject({ value: null, unreported: false });
  expect(JSON.stringify([zero, none])).not.toContain('99');
});

test.each([
  [[243, 215], -28e6, 'b', [46.9, 53.1]],
  [[109, 473], 364e6, 'a', [81.3, 18.7]],
] as const)(
  'what follows from %j: the first party’s balance, and whose goods are how much of both',
  (imports, balance, side, shares) => {
    const years = series([['2000', ...imports]]);
    const [pair] = seriesMarks(years, lookup);
    if (!pair) throw new Error('The series is empty.');
    expect(derivedMarks(years, pair, 'balance', lookup)).toMatchObject([{ value: balance, side, unit: 'USD' }]);
    const both = derivedMarks(years, pair, 'share', lookup);
    expect(both.map(({ value }) => value)).toEqual(shares);
    expect(both.map((mark) => mark.side)).toEqual(['a', 'b']);
    for (const { formula } of both) expect(formula).toMatch(/÷/);
  },
);

test.each<{ imports: [number | null, number | null] }>([
  { imports: [0, 5] },
  { imports: [5, 0] },
  { imports: [null, 5] },
  { imports: [0, 0] },
])('nothing follows from $imports', ({ imports }) => {
  const years = series([['1958', ...imports]]);
  const [pair] = seriesMarks(years, lookup);
  if (!pair) throw new Error('The series is empty.');
  expect(derivedMarks(years, pair, 'balance', lookup)).toEqual([]);
  expect(derivedMarks(years, pair, 'share', lookup)).toEqual([]);
});

test.each([
  ['2019', '2019-07-02'],
  ['2019-01/2019-09', '2019-05-17'],
  ['1994-04-27', '1994-04-27'],
])('the middle of %s is %s', (period, day) => {
  expect(Math.floor(middleOf(period) ?? NaN)).toBe(Date.parse(day) / 86_400_000);
});

test('long series are thinned to a limit, with their ends, peaks and troughs', () => {
  const points = Array.from({ length: 1000 }, (_, index) => ({
    index,
    value: index === 503 ? 99 : index === 704 ? -99 : 0,
  }));
  const kept = thinned(points, 200, ({ value }) => value);
  expect(kept.length).toBeLessThanOrEqual(200);
  expect(kept.map(({ index }) => index)).toEqual(expect.arrayContaining([0, 503, 704, 999]));
  expect(kept.map(({ index }) => index)).toEqual(kept.map(({ index }) => index).toSorted((a, b) => a - b));
  expect(thinned(points.slice(0, 150), 200, ({ value }) => value)).toHaveLength(150);
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

test('figures of different counts never share a mark', () => {
  const marks: TradeMark[] = figureMarks(
    [figure('x', 'total', 1), figure('y', 'total', 5, { count: 'method' })],
    lookup,
  );
  expect(marks.map(({ count, value }) => [count, value])).toEqual([
    ['customs', 1],
    ['method', 5],
  ]);
});
