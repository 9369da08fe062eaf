import { describe, expect, test } from 'vitest';
import { tradeDossier } from '#mocks/tradeDossier.ts';
import { type TradeShape } from '#mocks/tradeShapes.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { tradeFile } from '#src/data/schema/trade.ts';
import { tradeSeriesFile } from '#src/data/schema/tradeSeries.ts';
import { dayOf, yearOf } from '#src/lib/dates/dates.ts';
import { longRun } from '#src/panels/trade/long-run/longRun.ts';
import { figureMarks } from '#src/panels/trade/figureMarks.ts';
import type { TradeView } from '#src/panels/trade/tradeUrl.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { recordIndex } from '#src/records/recordIndex.ts';
import { yearsPlan } from '#src/panels/trade/chart/years/yearsPlan.ts';

interface Asked {
  view?: TradeView;
  run?: string[] | null;
  span?: YearRange | null;
  events?: { id: string; label: string; day: number }[];
}

function planOf(shape: Partial<TradeShape>, { view = 'amounts', run = null, span = null, events = [] }: Asked = {}) {
  const files = tradeDossier({ exports: 5e6, imports: 3e6, period: '2019-01/2019-09', ...shape });
  const trade = tradeFile.parse(files['trade.json']);
  const lookup = recordIndex({ dossier: dossierFile.parse(files['dossier.json']) });
  const series = tradeSeriesFile.parse(files['trade-series.json']);
  const figures = { figures: figureMarks(trade.figures, lookup), latest: '2019-01/2019-09' };
  const format = { locale: 'en-GB', unit: 'auto' } as const;
  return yearsPlan(longRun(figures, series, { view, run, span }, lookup), { span, events, format, lineNames: [] });
}

const yearsOf = (plan: ReturnType<typeof planOf>, { from, to }: { from: number; to: number }) => {
  const yearAt = (share: number) => yearOf(Math.round(plan.from + share * (plan.to - plan.from)));
  return [yearAt(from), yearAt(to) - 1];
};

describe('zeros and holes', () => {
  const plan = planOf({
    years: [
      ['2000', 4, 0],
      ['2001', 5, 0],
      ['2002', 0, 6],
      ['2003', 7, null],
      ['2006', 8, 9],
    ],
  });
  const [first, second] = plan.lines;

  test('a line joins neighbouring values only; zeros and holes break it', () => {
    expect(first?.stretches.map(({ length }) => length)).toEqual([2]);
    expect(first?.alone).toHaveLength(2);
    expect(second?.stretches).toEqual([]);
    expect(second?.alone).toHaveLength(2);
  });

  test('a zero that may mean unreported is a mark of its own on the baseline', () => {
    expect(first?.zeros).toHaveLength(1);
    expect(second?.zeros.map(({ y }) => y)).toEqual([plan.zero, plan.zero]);
  });

  test('years between values and after the last are a gap, but for the year of the latest figures', () => {
    expect(plan.gaps.map((gap) => yearsOf(plan, gap))).toEqual([
      [2004, 2005],
      [2007, 2018],
    ]);
  });
});

test('what nothing follows from is no column; a surplus is above zero, a deficit below', () => {
  const plan = planOf(
    {
      years: [
        ['1990', 0, 5],
        ['1991', 3, 9],
        ['1992', 9, 3],
      ],
    },
    { view: 'balance', run: ['series'] },
  );
  expect(plan.columns.map(({ side }) => side)).toEqual(['a', 'b']);
  const [surplus, deficit] = plan.columns;
  expect((surplus?.top ?? 0) + (surplus?.height ?? 0)).toBeCloseTo(plan.zero);
  expect(deficit?.top).toBeCloseTo(plan.zero);
});

test('shares fill the whole height', () => {
  const plan = planOf({ years: [['1991', 3, 9]] }, { view: 'shares', run: ['series'] });
  expect(plan.columns.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(plan.bottom - plan.top);
  expect(plan.columns.map(({ side }) => side)).toEqual(['a', 'b']);
});

test('a figure for part of a year is as wide as the months it covers', () => {
  const plan = planOf({ years: [['2018', 1, 1]] });
  const nine = plan.points.find(({ mark }) => mark.measure === 'exports');
  const year = 365 / (plan.to - plan.from);
  expect(((nine?.to ?? 0) - (nine?.from ?? 0)) / year).toBeCloseTo(0.75, 2);
});

test('figures of other counts are marks of their own, never on a line', () => {
  const totals = [{ period: '2001', value: 9e6, bound: 'over' as const }];
  const plan = planOf({
    years: [
      ['2000', 4, 5],
      ['2001', 5, 6],
      ['2002', 6, 7],
    ],
    totals,
  });
  for (const line of plan.lines) expect(line.stretches.flat()).toHaveLength(3);
  expect(plan.points.map(({ mark }) => mark.count)).toContain('other-side');
  const stop = plan.stops.find(({ period }) => period === '2001');
  expect(stop?.marks.map(({ count }) => count)).toEqual(['series', 'series', 'other-side']);
  expect(stop?.flows).toEqual([5e6, 6e6]);
  expect(stop?.value).toBe(9e6);
});

test('only the counts and the years asked for are drawn', () => {
  const years: TradeShape['years'] = [
    ['1990', 1, 2],
    ['2000', 4, 5],
    ['2010', 5, 6],
  ];
  expect(planOf({ years }, { run: ['series'] }).points).toEqual([]);
  expect(planOf({ years }, { run: ['customs'] }).lines).toEqual([]);
  const zoomed = planOf({ years }, { span: { from: 1995, to: 2005 } });
  expect(zoomed.stops.map(({ period }) => period)).toEqual(['2000']);
  expect([zoomed.from, zoomed.to]).toEqual([dayOf(1995), dayOf(2006)]);
});

test('dates are lines with a label each, on as many rows as keep them apart; those outside the years are left out', () => {
  const event = (id: string, year: number) => ({ id, label: `Event of ${id}`, day: dayOf(year) });
  const years: TradeShape['years'] = [
    ['1990', 1, 2],
    ['2010', 5, 6],
  ];
  const { flags } = planOf(
    { years },
    { run: ['series'], events: [event('old', 1950), event('a', 2000), event('b', 2001), event('c', 2002)] },
  );
  expect(flags.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(flags.map(({ row }) => row)).toEqual([0, 1, 2]);
});
