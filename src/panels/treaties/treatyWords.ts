import type { Treaty } from '#src/data/schema/treaty.ts';
import { treatyStatusWords } from '#src/records/facts/treatyStatusWords.ts';
import type { TreatyFacet, TreatyYear } from '#src/data/treaty-list/treatyColumns.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';

export const kindWords: Record<Treaty['kind'], string> = {
  treaty: 'Treaty',
  agreement: 'Agreement',
  convention: 'Convention',
  protocol: 'Protocol',
  memorandum: 'Memorandum',
  programme: 'Programme',
  'joint-statement': 'Joint statement',
};

/** What each facet is called. */
export const facetWords: Record<TreatyFacet, string> = {
  topic: 'Topic',
  kind: 'Kind',
  status: 'Status',
  place: 'Place',
  origin: 'Origin',
  dates: 'Date of signing',
};

/** What each date that counts is called. */
export const yearWords: Record<TreatyYear, string> = { signed: 'signed', inForce: 'entered into force' };

const otherWords: Record<string, string> = {
  ...kindWords,
  ...treatyStatusWords,
  main: 'In the main source',
  added: 'Added from others',
  day: 'To the day',
  month: 'To the month or season',
  year: 'To the year or years',
};

/** A value of a facet in words. */
export function valueWords(
  { topicTitle }: Pick<TreatyList, 'topicTitle'>,
  facet: TreatyFacet,
  value: string | null,
): string {
  if (value === null) return 'Not found';
  if (facet === 'topic') return topicTitle(value);
  return facet === 'place' ? value : (otherWords[value] ?? value);
}
