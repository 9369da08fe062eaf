import { searchWords } from '#src/lib/text/foldText.ts';
import type { Columns } from './columns.ts';
import { nearSpellings } from './nearSpellings.ts';
import { sift, type Filters } from './sift.ts';
import { holdsWord } from './wordIndex.ts';

const most = 3;

/** Searches spelled nearly like one that leaves nothing; each finds something among the other filters. */
export function nearSearches<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  filters: Filters<F, Y>,
): string[] {
  const finds = (text: string) => sift(columns, { ...filters, text }).sifted.shown > 0;
  return searchWords(filters.text)
    .map((word) => (holdsWord(columns.words, word) ? [word] : nearSpellings(columns.words, word, most)))
    .reduce<string[]>(
      (begun, meant) =>
        begun
          .flatMap((words) => meant.map((word) => `${words} ${word}`.trim()))
          .filter(finds)
          .slice(0, most),
      [''],
    )
    .filter(Boolean);
}
