import { bases } from '#src/data/codes.ts';
import type { Basis } from '#src/data/schema/positions.ts';
import { readList, searchText } from '#src/lib/addresses/searchParams.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/dates/yearRange.ts';

/** What narrows the positions; empty values let everything through. */
export interface PositionFilters {
  text: string;
  issue: string | null;
  /** A holder, with everyone who belongs to it. */
  holder: string | null;
  bases: Basis[];
  /** An instrument; `words` for one that is no document, `none` for none named. */
  ground: string | null;
  source: string | null;
  years: YearRange | null;
}

/** The two holders that are set side by side, in the order of their columns. */
export type Pair = readonly [string, string];

/** What the reader chose to see of a theme's positions, and against whom. */
export interface PositionsChoice extends PositionFilters {
  between: Pair;
}

export const noFilters: PositionFilters = {
  text: '',
  issue: null,
  holder: null,
  bases: [],
  ground: null,
  source: null,
  years: null,
};

/** Whether anything is filtered by. */
export function isFiltered({ text, issue, holder, bases: kinds, ground, source, years }: PositionFilters): boolean {
  return (
    text.trim() !== '' || kinds.length > 0 || [issue, holder, ground, source, years].some((value) => value !== null)
  );
}

/** What a theme has to choose from: the values of each filter, and who can stand in a column. */
export interface Known {
  values: Record<'issue' | 'holder' | 'ground' | 'source', readonly string[]>;
  holders: readonly string[];
  parties: Pair;
}

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parsePositionsUrl(params: URLSearchParams, known: Known): PositionsChoice {
  return {
    text: params.get('q') ?? '',
    issue: readList(params, 'issue', known.values.issue)[0] ?? null,
    holder: readList(params, 'holder', known.values.holder)[0] ?? null,
    bases: readList(params, 'kind', bases),
    ground: readList(params, 'ground', known.values.ground)[0] ?? null,
    source: readList(params, 'source', known.values.source)[0] ?? null,
    years: parseYearRange(params.get('years')),
    between: readPair(params.get('between'), known),
  };
}

function readPair(text: string | null, { holders, parties }: Known): Pair {
  const [first, second, ...more] = (text ?? '').split(',');
  const readable = first && second && first !== second && more.length === 0;
  return readable && holders.includes(first) && holders.includes(second) ? [first, second] : parties;
}

/** The search string of a choice; defaults are left out. */
export function toPositionsUrl(choice: PositionsChoice, parties: Pair, current?: URLSearchParams): string {
  const { text, issue, holder, bases: kinds, ground, source, years, between } = choice;
  const entries = {
    between: between.join() === parties.join() ? null : between.join(),
    q: text,
    issue,
    holder,
    kind: kinds.join(),
    ground,
    source,
    years: years && yearRangeText(years),
  };
  return searchText(entries, current);
}
