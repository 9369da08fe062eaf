import { yearRangeWords } from '#src/lib/dates/yearRange.ts';
import { languageName } from '#src/lib/intl.ts';
import { partWords } from '#src/pages/sources/parts.ts';
import { sourceKindWords } from '#src/records/citations/sourceWords.ts';
import { facetNames, unknownLanguage, type FacetName, type SourcesChoice } from './sourcesUrl.ts';

/** What each filter is called. */
export const filterWords: Record<keyof SourcesChoice, string> = {
  text: 'Words',
  part: 'Used in',
  kind: 'Kind',
  language: 'Language',
  bears: 'Used as',
  years: 'Years',
};

const otherWords: Record<string, string | undefined> = {
  ...partWords,
  ...sourceKindWords,
  primary: 'Primary source',
  alone: 'the only source of a statement',
  against: 'one of sources that differ',
  none: 'the source of no record',
};

/** A value of a filter in words. */
export function valueWords(facet: FacetName, value: string, locale: string): string {
  if (facet === 'language') return value === unknownLanguage ? 'not known' : languageName(value, locale);
  return otherWords[value] ?? value;
}

/** Every filter that is set, in words: "kind: Official source". */
export function filtersInWords(choice: SourcesChoice, locale: string): string[] {
  const { text, years } = choice;
  return [
    ...(text.trim() ? [`“${text.trim()}”`] : []),
    ...facetNames.flatMap((name) => {
      const value = choice[name];
      return value === null ? [] : `${filterWords[name].toLowerCase()}: ${valueWords(name, value, locale)}`;
    }),
    ...(years ? [`published ${yearRangeWords(years)}`] : []),
  ];
}
