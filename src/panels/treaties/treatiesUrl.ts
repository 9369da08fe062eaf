import { readList, searchText } from '#src/lib/searchParams.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/yearRange.ts';

export const treatyColumns = ['signed', 'title', 'topic', 'place', 'inForce'] as const;
export type TreatyColumn = (typeof treatyColumns)[number];

export interface TreatySort {
  column: TreatyColumn;
  descending: boolean;
}

/** What the reader chose to see of the treaties; an empty choice means all. */
export interface TreatiesChoice {
  years: YearRange | null;
  topics: string[];
  text: string;
  mainSourceOnly: boolean;
  sort: TreatySort;
}

/** Everything, by date of signature. */
export const allTreaties: TreatiesChoice = {
  years: null,
  topics: [],
  text: '',
  mainSourceOnly: false,
  sort: { column: 'signed', descending: false },
};

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseTreatiesUrl(params: URLSearchParams, topics: string[]): TreatiesChoice {
  const [column, direction] = (params.get('sort') ?? '').split('.');
  const known = treatyColumns.find((name) => name === column);
  return {
    years: parseYearRange(params.get('years')),
    topics: readList(params, 'topic', topics),
    text: params.get('q') ?? '',
    mainSourceOnly: params.get('scope') === 'main',
    sort: known ? { column: known, descending: direction === 'desc' } : allTreaties.sort,
  };
}

/** The search string of a choice; defaults are left out. */
export function toTreatiesUrl({ years, topics, text, mainSourceOnly, sort }: TreatiesChoice): string {
  const isDefault = sort.column === allTreaties.sort.column && !sort.descending;
  return searchText({
    years: years && yearRangeText(years),
    topic: topics.join(),
    q: text,
    scope: mainSourceOnly ? 'main' : null,
    sort: isDefault ? null : `${sort.column}${sort.descending ? '.desc' : ''}`,
  });
}
