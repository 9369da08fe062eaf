import type { Citation } from '#src/data/schema/citation.ts';
import type { TradeMark } from './tradeMark.ts';

/** What the marks of one count have in common, in words. */
interface CountFacts {
  count: string;
  holders: string[];
  reporters: string;
  partners: string;
  flows: string;
  valuations: string;
  /** From the first to the last of their periods, in EDTF. */
  period: string;
  citations: Citation[];
}

const mostNames = 3;

/** Who counted what in some marks, one entry for each count, in order of appearance. */
export function countFacts(marks: TradeMark[]): CountFacts[] {
  return [...new Set(marks.map(({ count }) => count))].map((count) => {
    const own = marks.filter((mark) => mark.count === count);
    const stated = own.filter(({ formula }) => formula === null);
    const all = (of: (mark: TradeMark) => string) => [...new Set(own.map(of))];
    const named = (of: (mark: TradeMark) => string) => {
      const names = all(of);
      return names.length > mostNames ? 'several' : names.join(', ');
    };
    const holders = all(({ holder }) => holder);
    const citations = own.flatMap((mark) => mark.citations);
    return {
      count,
      holders: holders.length > mostNames ? [`${holders.length} holders, named at each figure`] : holders,
      reporters: named(({ reporter }) => reporter),
      partners: named(({ partner }) => partner),
      flows: named(({ measure }) => flowWords[measure]),
      valuations: named(({ valuation }) => valuation ?? 'valuation not stated'),
      // What was worked out may reach beyond what was counted.
      period: spanOf((stated.length > 0 ? stated : own).map(({ period }) => period)),
      citations:
        holders.length > mostNames
          ? []
          : citations.filter(
              (one, index) =>
                citations.findIndex(({ source, locator }) => source === one.source && locator === one.locator) ===
                index,
            ),
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

/** An interval over some periods; the period itself where there is one. */
function spanOf(periods: string[]): string {
  const [first, ...others] = [...new Set(periods)].toSorted();
  const last = others.at(-1);
  if (first === undefined) return '';
  return last === undefined ? first : `${first.split('/')[0]}/${last.split('/').at(-1)}`;
}
