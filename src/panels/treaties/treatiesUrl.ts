import { readList, searchText } from '#src/lib/addresses/searchParams.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/dates/yearRange.ts';
import {
  treatyFacets,
  treatyOrders,
  type TreatyFacet,
  type TreatyOrder,
  type TreatyYear,
} from '#src/data/treaty-list/treatyColumns.ts';

export interface TreatySort {
  column: TreatyOrder;
  descending: boolean;
}

/** What stands in the address for a value that was not found. */
export const notFound = 'not-found';

/** What the reader chose to see of the treaties; an empty choice means all. */
export interface TreatiesChoice {
  /** Values of each facet; `notFound` for unknown ones. */
  facets: Record<TreatyFacet, string[]>;
  years: YearRange | null;
  /** The date whose year counts. */
  counted: TreatyYear;
  text: string;
  sort: TreatySort;
  /** Whether the bars are divided by topic. */
  byTopic: boolean;
  /** The treaty whose details are open in the table. */
  open: string | null;
}

/** The values each facet can have in a dossier. */
export type KnownValues = Record<TreatyFacet, readonly string[]>;

/** Everything, by date of signature. */
export const allTreaties: TreatiesChoice = {
  facets: { topic: [], kind: [], status: [], place: [], origin: [], dates: [] },
  years: null,
  counted: 'signed',
  text: '',
  sort: { column: 'signed', descending: false },
  byTopic: false,
  open: null,
};

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseTreatiesUrl(params: URLSearchParams, known: KnownValues): TreatiesChoice {
  const chosen = (facet: TreatyFacet) => readList(params, facet, known[facet]);
  const [column, direction] = (params.get('sort') ?? '').split('.');
  const order = treatyOrders.find((name) => name === column);
  return {
    facets: {
      topic: chosen('topic'),
      kind: chosen('kind'),
      status: chosen('status'),
      place: chosen('place'),
      origin: chosen('origin'),
      dates: chosen('dates'),
    },
    years: parseYearRange(params.get('years')),
    counted: params.get('count') === 'in-force' ? 'inForce' : 'signed',
    text: params.get('q') ?? '',
    sort: order ? { column: order, descending: direction === 'desc' } : allTreaties.sort,
    byTopic: params.get('stack') === 'topic',
    open: params.get('open') || null,
  };
}

/** The search string of a choice, defaults left out. */
export function toTreatiesUrl(choice: TreatiesChoice, current?: URLSearchParams): string {
  const { facets, years, counted, text, sort, byTopic, open } = choice;
  const sorted = sort.column !== allTreaties.sort.column || sort.descending;
  const entries = {
    q: text,
    count: counted === 'inForce' ? 'in-force' : null,
    years: years && yearRangeText(years),
    ...facets,
    sort: sorted ? `${sort.column}${sort.descending ? '.desc' : ''}` : null,
    stack: byTopic ? 'topic' : null,
    open,
  };
  return searchText(entries, current);
}

/** The choice without its filters: the same order and drawing of everything. */
export function withoutFilters({ sort, counted, byTopic }: TreatiesChoice): TreatiesChoice {
  return { ...allTreaties, sort, counted, byTopic };
}

/** Whether anything is filtered by. */
export function isFiltered({ facets, years, text }: TreatiesChoice): boolean {
  return years !== null || text.trim() !== '' || treatyFacets.some((facet) => facets[facet].length > 0);
}
