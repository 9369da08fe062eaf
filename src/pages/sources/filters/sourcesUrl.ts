import { sourceKinds } from '#src/data/codes.ts';
import type { Source } from '#src/data/schema/sources.ts';
import { readList, searchText } from '#src/lib/addresses/searchParams.ts';
import { parts, type Part } from '#src/pages/sources/parts.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/dates/yearRange.ts';

/** What a source bears: statements that nobody else carries, a reading against those of others, or no record at all. */
export const weights = ['alone', 'against', 'none'] as const;
export type Weight = (typeof weights)[number];

/** The kinds that stand in an address together as "primary": what a state, a law or an archive says itself. */
export const primaryKinds: Source['kind'][] = ['official', 'law', 'archive'];
const kindChoices = [...sourceKinds, 'primary'] as const;
export type KindChoice = (typeof kindChoices)[number];

/** Stands in an address, and among the languages, for a language that is not known. */
export const unknownLanguage = 'unknown';

/** What narrows the sources; empty values let everything through. */
export interface SourcesChoice {
  text: string;
  kind: KindChoice | null;
  /** By its code. */
  language: string | null;
  bears: Weight | null;
  /** Where on the site it is used. */
  part: Part | null;
  /** When they were published. */
  years: YearRange | null;
}

/** What sources can be told apart by. */
export const facetNames = ['part', 'kind', 'language', 'bears'] as const satisfies (keyof SourcesChoice)[];
export type FacetName = (typeof facetNames)[number];

export const allSources: SourcesChoice = {
  text: '',
  part: null,
  kind: null,
  language: null,
  bears: null,
  years: null,
};

/** Whether anything is filtered by. */
export function isFiltered(choice: SourcesChoice): boolean {
  return choice.text.trim() !== '' || choice.years !== null || facetNames.some((name) => choice[name] !== null);
}

/** Reads the choice from a search string, given the languages there are; values that mean nothing are passed over. */
export function parseSourcesUrl(params: URLSearchParams, languages: readonly string[]): SourcesChoice {
  return {
    text: params.get('q') ?? '',
    part: readList(params, 'in', parts)[0] ?? null,
    kind: readList(params, 'kind', kindChoices)[0] ?? null,
    language: readList(params, 'language', languages)[0] ?? null,
    bears: readList(params, 'bears', weights)[0] ?? null,
    years: parseYearRange(params.get('years')),
  };
}

/** The search string of a choice; defaults are left out. */
export function toSourcesUrl(choice: SourcesChoice, current?: URLSearchParams): string {
  const { text, part, kind, language, bears, years } = choice;
  return searchText({ q: text, in: part, kind, language, bears, years: years && yearRangeText(years) }, current);
}
