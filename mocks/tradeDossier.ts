import { dossierFile } from '#src/data/schema/dossier.ts';
import type { Figure } from '#src/data/schema/trade.ts';
import type { DossierFiles } from './handlers.ts';
import { largeDossier } from './largeDossier.ts';
import type { TradeShape } from './tradeShapes.ts';

const citations = [{ source: 'source-1' }];

/** Every file of an invented dossier with this trade. */
export function tradeDossier({ exports, imports, period = '2019', years, totals = [] }: TradeShape): DossierFiles {
  const files = largeDossier({ events: 40, treaties: 12 });
  const { faults: _, ...dossier } = dossierFile.parse(files['dossier.json']);
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
