import { readList, searchText } from '#src/lib/addresses/searchParams.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/dates/yearRange.ts';

/** What narrows the list of vetoes; empty values let everything through. */
export interface VetoesChoice {
  casters: string[];
  topics: string[];
  years: YearRange | null;
}

export const allVetoes: VetoesChoice = { casters: [], topics: [], years: null };

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseVetoesUrl(
  params: URLSearchParams,
  known: { casters: readonly string[]; topics: readonly string[] },
): VetoesChoice {
  return {
    casters: readList(params, 'by', known.casters),
    topics: readList(params, 'topic', known.topics),
    years: parseYearRange(params.get('years')),
  };
}

/** The search string of a choice; defaults are left out. */
export function toVetoesUrl({ casters, topics, years }: VetoesChoice, current?: URLSearchParams): string {
  return searchText({ by: casters, topic: topics, years: years && yearRangeText(years) }, current);
}
