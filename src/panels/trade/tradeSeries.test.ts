import { expect, test } from 'vitest';
import type { TradeSeries } from '#src/data/datasets.ts';
import type { Actor } from '#src/data/schema/dossier.ts';
import { derivedMarks, earlierNames, flowNames, formulaWords, middleOf, seriesMarks } from './tradeSeries.ts';

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

test('a year of the series is two flows in whole dollars, each goods of the one who sells', () => {
  const [[bought, sold] = []] = seriesMarks(series([['1995', 243, 215]]), lookup);
  expect(bought).toMatchObject({ title: 'Homish imports from Abroad', value: 243e6, side: 'b', unreported: false });
  expect(sold).toMatchObject({ title: 'Abroad imports from Home', value: 215e6, side: 'a', id: 'research-1995' });
});

test('what a year belonged to another state, its marks say so', () => {
  const [[bought] = []] = seriesMarks(series([['1990', 5, 18]]), lookup);
  expect(bought?.title).toBe('Old Homish imports from Abroad');
  const [last, first] = seriesMarks(
    series([
      ['1991', 5, 18],
      ['1992', 5, 18],
    ]),
    lookup,
  );
  expect([last?.[1].title, first?.[1].title]).toEqual(['Abroad imports from Old Home', 'Abroad imports from Home']);
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
  expect(Math.floor(middleOf(period))).toBe(Date.parse(day) / 86_400_000);
});

test('formulas are written from the titles of their inputs', () => {
  const titles: Record<string, string> = { x: 'Exports', m: 'Imports' };
  expect(formulaWords({ operation: 'share', inputs: ['x', 'm'] }, (id) => titles[id] ?? id)).toBe(
    'Exports ÷ (Exports + Imports)',
  );
});
