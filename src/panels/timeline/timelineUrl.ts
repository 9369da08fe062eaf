import { eventKinds, type EventKind } from '#src/data/timeline.ts';
import { readList, searchText } from '#src/lib/searchParams.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/yearRange.ts';

/** What the reader chose to see of the timeline; an empty choice means all. */
export interface TimelineChoice {
  kinds: EventKind[];
  years: YearRange | null;
  /** Only records that rest on the dossier's main source. */
  mainSourceOnly: boolean;
}

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseTimelineUrl(params: URLSearchParams): TimelineChoice {
  return {
    kinds: readList(params, 'kind', eventKinds),
    years: parseYearRange(params.get('years')),
    mainSourceOnly: params.get('scope') === 'main',
  };
}

/** The search string of a choice; defaults are left out. */
export function toTimelineUrl({ kinds, years, mainSourceOnly }: TimelineChoice): string {
  return searchText({
    kind: kinds.join(),
    years: years && yearRangeText(years),
    scope: mainSourceOnly ? 'main' : null,
  });
}
