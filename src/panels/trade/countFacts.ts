import type { Citation } from '#src/data/schema/citation.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { drawnSpan } from '#src/lib/dates/drawnSpan.ts';
import type { TradeMark } from './tradeMark.ts';

/** What the marks of one count have in common, in words. */
interface CountFacts {
  count: string;
  /** Who counted. */
  whose: string;
  /** Reporter, partner, flow, valuation, and from the first to the last of the periods; for use within a sentence. */
  of: string;
  citations: Citation[];
}

const mostNames = 3;

/** Who counted what in some marks, one entry for each count, in order of appearance. */
export function countFacts(marks: TradeMark[], locale: string): CountFacts[] {
  return [...new Set(marks.map(({ count }) => count))].map((count) => {
    const own = marks.filter((mark) => mark.count === count);
    const stated = own.filter(({ formula }) => formula === null);
    const all = (of: (mark: TradeMark) => string) => [...new Set(own.map(of))];
    const named = (of: (mark: TradeMark) => string) => {
      const names = all(of);
      return names.length > mostNames ? 'several' : names.join(', ');
    };
    const holders = all(({ holder }) => holder);
    // What was worked out may reach beyond what was counted.
    const period = spanOf((stated.length > 0 ? stated : own).map((mark) => mark.period));
    const citations = own
      .flatMap((mark) => mark.citations)
      .map((citation) => [`${citation.source} ${citation.locator}`, citation] as const);
    return {
      count,
      whose: holders.length > mostNames ? `${holders.length} holders, named at each figure` : holders.join('; '),
      of: [
        `reporter: ${named(({ reporter }) => reporter)}`,
        `partner: ${named(({ partner }) => partner)}`,
        named(({ measure }) => flowWords[measure]),
        named(({ valuation }) => valuation ?? 'valuation not stated'),
        formatDate(period, locale),
      ].join('; '),
      citations: holders.length > mostNames ? [] : [...new Map(citations).values()],
    };
  });
}

const flowWords: Record<TradeMark['measure'], string> = {
  exports: 'exports',
  imports: 'imports',
  total: 'both ways',
  balance: 'balance',
  share: 'shares',
  change: 'change',
  'change-amount': 'change',
};

/** An interval over some periods, in EDTF; one of them where it reaches over all others. */
function spanOf(periods: string[]): string {
  const spans = periods.flatMap((period) => {
    const span = drawnSpan(period);
    return span ? [{ period, ...span }] : [];
  });
  const [first] = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const [last] = spans.toSorted((a, b) => b.to - a.to || a.from - b.from);
  if (!first || !last) return periods[0] ?? '';
  return first.period === last.period ? first.period : `${first.period.split('/')[0]}/${last.period.split('/').at(-1)}`;
}
