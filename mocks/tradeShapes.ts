import type { Figure } from '#src/data/schema/trade.ts';

/** What of trade an invented dossier has; amounts in US dollars. */
export interface TradeShape {
  exports: number | null;
  imports: number | null;
  /** The period of the latest figures. */
  period?: string;
  /** Yearly imports each way, in millions of US dollars; no series where it is left out. */
  years?: [period: string, first: number | null, second: number | null][];
  /** Single totals by another count. */
  totals?: { period: string; value: number; bound?: Figure['bound'] }[];
}

/** Shapes that a chart must hold: nothing, the very small and the very large, deficits, one point, a century, holes. */
export const tradeShapes: Record<string, TradeShape> = {
  'figures of today': {
    exports: 1.17e9,
    imports: 5.58e8,
    period: '2019-01/2019-09',
    years: Array.from({ length: 66 }, (_, index) => [
      String(1949 + index),
      index < 40 ? 0 : 20 * (index - 39) ** 1.4,
      index < 41 ? 0 : 900 * Math.abs(Math.sin(index / 5)),
    ]),
    totals: [
      { period: '1995', value: 5e8, bound: 'over' },
      { period: '2018', value: 5e9, bound: 'over' },
      { period: '2019', value: 5e9, bound: 'over' },
    ],
  },
  zeros: { exports: 0, imports: 0, years: [['1999', 0, 0]] },
  'a few dollars': { exports: 3, imports: 1, period: '2001-12', years: [['2001', 0.000003, 0.000001]] },
  'ten trillion': {
    exports: 1e13,
    imports: 9_876_543_210_987,
    years: [
      ['2018', 9_000_000, 10_000_000],
      ['2019', 10_000_000, 9_876_543],
    ],
    totals: [{ period: '2019', value: 1e13, bound: 'over' }],
  },
  'a deficit': {
    exports: 1e6,
    imports: 8e9,
    period: '2019-07/2019-12',
    years: Array.from({ length: 30 }, (_, index) => [String(1990 + index), 900 - 28 * index, 10 + 30 * index]),
  },
  'one point': { exports: 5e7, imports: null, years: [['1987', 12, 30]] },
  'a hundred years': {
    exports: 4e8,
    imports: 4e8,
    years: Array.from({ length: 100 }, (_, index) => [
      String(1921 + index),
      300 + 250 * Math.sin(index / 4),
      280 + 260 * Math.cos(index / 3),
    ]),
    totals: Array.from({ length: 12 }, (_, index) => ({ period: String(1930 + 7 * index), value: 1e8 * (index + 1) })),
  },
  'holes and missing periods': {
    exports: 2e8,
    imports: 9e7,
    period: '2018-02/2018-04',
    years: [
      ['1950', 10, null],
      ['1951', null, null],
      ['1952', 14, 9],
      ['1980', 100, 0],
      ['1981', null, 90],
      ['2005', 150, 120],
    ],
    totals: [
      { period: '1965~', value: 3e7, bound: 'about' },
      { period: '197X', value: 2e7 },
    ],
  },
  'no series': { exports: 6e8, imports: 7e8, period: '2020' },
};

/** A series of months, as many as asked for: more than a chart has pixels to show apart. */
export function monthlyShape(months: number): TradeShape {
  return {
    exports: 4e8,
    imports: 3e8,
    years: Array.from({ length: months }, (_, index) => [
      `${1930 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      50 + index / 10 + 40 * Math.sin(index / 7),
      60 + index / 20 + 45 * Math.cos(index / 9),
    ]),
  };
}
