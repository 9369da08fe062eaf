import type { Count } from '#src/data/schema/trade.ts';
import { toCsv } from '#src/lib/files/csv.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { amountWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';

interface Context {
  /** The chart's title. */
  title: string;
  counts: Count[];
  format: AmountFormat;
  sourceName: (id: string) => string;
  linkOf: (mark: TradeMark) => string;
}

const columns = [
  'chart',
  'figure',
  'measure',
  'period',
  'period in words',
  'value',
  'unit',
  'in words',
  'bound',
  'lowest by rounding',
  'highest by rounding',
  'stated or derived',
  'formula',
  'zero may mean not reported',
  'count',
  'not comparable because',
  'whose figure',
  'reporter',
  'partner',
  'valuation',
  'sources',
  'link',
];

/** The marks of a chart as CSV, one line each, with everything that tells whose figures they are. */
export function marksCsv(marks: TradeMark[], { title, counts, format, sourceName, linkOf }: Context): string {
  return toCsv(
    columns,
    marks.map((mark) => {
      const count = counts.find(({ id }) => id === mark.count);
      return [
        title,
        mark.title,
        mark.measure,
        mark.period,
        formatDate(mark.period, format.locale),
        mark.value,
        mark.unit === 'USD' ? 'US dollars of the time' : 'per cent',
        amountWords(mark, format),
        mark.bound ?? null,
        mark.low ?? null,
        mark.high ?? null,
        mark.formula ? 'derived' : 'stated',
        mark.formula,
        mark.unreported ? 'yes' : null,
        count?.title ?? mark.count,
        count?.reason ?? null,
        mark.holder,
        mark.reporter,
        mark.partner,
        mark.valuation ?? 'not stated',
        mark.citations.map(({ source }) => sourceName(source)).join('; '),
        linkOf(mark),
      ];
    }),
  );
}
