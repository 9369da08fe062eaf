import { dossierDataset } from '#src/data/dossier.ts';
import type { Figure } from '#src/data/trade.ts';
import type { DossierFiles } from './handlers.ts';
import { largeDossier } from './largeDossier.ts';

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

const citations = [{ source: 'source-1' }];

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
    totals: [{ period: '1965~', value: 3e7, bound: 'about' }],
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

/** Every file of an invented dossier with this trade. */
export function tradeDossier({ exports, imports, period = '2019', years, totals = [] }: TradeShape): DossierFiles {
  const files = largeDossier({ events: 40, treaties: 12 });
  const { faults: _, ...dossier } = dossierDataset.parse(files['dossier.json']);
  const [home, abroad] = dossier.parties;
  const figure = (
    id: string,
    title: string,
    measure: Figure['measure'],
    value: number | null,
    more: Partial<Figure> = {},
  ) => ({
    id,
    title,
    measure,
    reporter: home,
    partner: abroad,
    period,
    value,
    unit: 'USD',
    valuation: null,
    holder: 'customs-office',
    count: 'customs',
    citations,
    ...more,
  });
  const both = exports !== null && imports !== null;
  const inputs = ['exports-latest', 'imports-latest'];
  return {
    ...files,
    'dossier.json': {
      ...dossier,
      panels: [...dossier.panels, 'trade'],
      actors: [...dossier.actors, { id: 'customs-office', name: 'Customs Office', kind: 'body', memberOf: home }],
    },
    'trade.json': {
      headline: {
        exports: 'exports-latest',
        imports: 'imports-latest',
        total: 'total-latest',
        derived: [
          ...(both ? ['balance-latest'] : []),
          ...(both && exports + imports > 0 ? ['export-share', 'import-share'] : []),
        ],
      },
      counts: [
        { id: 'customs', title: 'Customs', reason: 'it counts at the border' },
        { id: 'other-side', title: 'The other side', reason: 'its method is not explained' },
        { id: 'series', title: 'Series', reason: 'it takes each flow from the importing side' },
      ],
      series: years !== undefined,
      treatyTopics: [],
      figures: [
        figure('exports-latest', 'Eastmerish exports to Westholm', 'exports', exports),
        figure('imports-latest', 'Eastmerish imports from Westholm', 'imports', imports),
        figure('total-latest', 'Trade of both', 'total', both ? exports + imports : (exports ?? imports)),
        ...(both
          ? [
              figure('balance-latest', 'Eastmerish balance', 'balance', exports - imports, {
                derivation: { operation: 'difference', inputs },
              }),
              ...(exports + imports > 0
                ? (
                    [
                      ['export-share', inputs],
                      ['import-share', inputs.toReversed()],
                    ] as const
                  ).map(([id, order]) =>
                    figure(id, id, 'share', (100 * (id === 'export-share' ? exports : imports)) / (exports + imports), {
                      unit: 'percent',
                      derivation: { operation: 'share', inputs: [...order] },
                    }),
                  )
                : []),
            ]
          : []),
        ...totals.map(({ period: when, value, bound }) =>
          figure(`total-${when.replaceAll(/\D+/g, '-')}`.replace(/-$/, ''), `Trade in ${when}`, 'total', value, {
            period: when,
            holder: 'envoy-1',
            count: 'other-side',
            ...(bound && { bound }),
          }),
        ),
      ],
      bodies: [],
      notes: [],
    },
    ...(years && {
      'trade-series.json': {
        count: 'series',
        provenance: {
          title: 'An invented series',
          description: 'Made up.',
          terms: 'None.',
          method: 'By a generator.',
          cautions: [],
          citations,
        },
        importers: [home, abroad],
        unit: 'USD million, current',
        zero: 'A zero may mean that none was reported.',
        marks: [
          { record: 'event-3', label: 'Relations severed' },
          { record: 'event-4', label: 'Relations restored' },
          { record: 'event-7', label: 'Embassies open' },
        ],
        years: years.map(([year, first, second]) => ({ year, imports: [first, second], smoothed: [first, second] })),
      },
    }),
  };
}
