import { sortedRows } from '#src/lib/columns/columns.ts';
import { nearSearches } from '#src/lib/columns/nearSearches.ts';
import {
  siftOthers,
  siftYears,
  type FilterName,
  type Filters,
  type OthersSifted,
  type RowsBetween,
  type Sifting,
} from '#src/lib/columns/sift.ts';
import { yearRangeWords } from '#src/lib/dates/yearRange.ts';
import { treatyFacets, type TreatyFacet, type TreatyYear } from '#src/data/treaty-list/treatyColumns.ts';
import type { TreatiesSifted, TreatyList } from '#src/data/treaty-list/treatyList.ts';
import {
  allTreaties,
  isFiltered,
  notFound,
  type KnownValues,
  type TreatiesChoice,
  type TreatySort,
} from './treatiesUrl.ts';
import { facetWords, valueWords, yearWords } from './treatyWords.ts';

/** What a choice leaves of the treaties, and the numbers beside its filters. */
export interface TreatyView {
  sifted: TreatiesSifted;
  /** Null where only the opening of a large file is here. */
  rows: Pick<Sifting<TreatyFacet, TreatyYear>, 'shownRows' | 'yearsOf'> | null;
}

/** What the filters leave that are not of years; null where only the opening of a large file is here. */
export function otherFilters(list: TreatyList, choice: TreatiesChoice): OthersSifted<TreatyFacet, TreatyYear> | null {
  return list.complete ? siftOthers(list.columns(), filtersOf(choice)) : null;
}

/** Filters and counts; null where that takes more of the file than is here. */
export function treatyView(
  list: TreatyList,
  choice: TreatiesChoice,
  others = otherFilters(list, choice),
): TreatyView | null {
  if (!others) return isFiltered(choice) ? null : { sifted: list.unfiltered(), rows: null };
  const { sifted, ...rows } = siftYears(others, choice.years);
  return { sifted, rows };
}

const filtersOf = ({ facets, years, counted, text }: TreatiesChoice): Filters<TreatyFacet, TreatyYear> => ({
  facets: treatyFacets.map((name) => ({
    name,
    values: facets[name].map((value) => (value === notFound ? null : value)),
  })),
  years,
  counted,
  text,
});

/** Every row of a list in the order asked for: equal ones by date of signature, unknown ones last. */
export function rowsInOrder(list: TreatyList, { column, descending }: TreatySort): Uint32Array {
  const ranks = list.complete ? list.columns().ranks.find(({ name }) => name === column) : undefined;
  return ranks ? sortedRows(ranks, list.byDate(), descending) : list.byDate();
}

/** Some rows in an order. Which they are is worked out when it is asked for: not before one of them comes on the screen. */
export interface RowList {
  count: number;
  range: RowsBetween;
}

/** The rows of a view in an order. */
export function rowsShown(order: Uint32Array, { sifted, rows }: TreatyView): RowList {
  return rows ? { count: sifted.shown, range: rows.shownRows(order) } : rowListOf(order);
}

/** Rows that are known. */
export function rowListOf(rows: Uint32Array): RowList {
  return { count: rows.length, range: rows.subarray.bind(rows) };
}

/** The rows of some treaties by their ids, in an order. */
export function rowsTicked(list: TreatyList, order: Uint32Array, ids: ReadonlySet<string>): Uint32Array {
  const rows = new Set([...ids].map(list.rowOf));
  return order.filter((row) => rows.has(row));
}

/** The values each facet can have, as they stand in an address. */
export function knownValues(list: TreatyList): KnownValues {
  const known: KnownValues = { ...allTreaties.facets };
  for (const { name, counts } of list.unfiltered().facets)
    known[name] = counts.flatMap(({ value, count }) => (count > 0 ? [value ?? notFound] : []));
  return { ...known, topic: [...new Set([...list.topics.map(({ id }) => id), ...known.topic])] };
}

/** One filter that is set, in words, and the choice without it. */
export interface ActiveFilter {
  name: FilterName<TreatyFacet>;
  /** With the name of what it filters: "Topic: Economy". */
  label: string;
  /** As it stands in the line that counts: "topic Economy". */
  words: string;
  without: TreatiesChoice;
}

/** Every filter that is set, each value apart. */
export function activeFilters(choice: TreatiesChoice, list: TreatyList): ActiveFilter[] {
  const { years, counted, text, facets } = choice;
  const active: ActiveFilter[] = [];
  if (years) {
    const span = yearRangeWords(years);
    const words = counted === 'signed' ? span : `${yearWords[counted]} ${span}`;
    active.push({ name: 'years', label: `Years: ${words}`, words, without: { ...choice, years: null } });
  }
  for (const name of treatyFacets)
    for (const value of facets[name]) {
      const words = valueWords(list, name, value === notFound ? null : value);
      const without = { ...choice, facets: { ...facets, [name]: facets[name].filter((other) => other !== value) } };
      const facet = facetWords[name];
      active.push({ name, label: `${facet}: ${words}`, words: `${facet.toLowerCase()} ${words}`, without });
    }
  if (text.trim())
    active.push({
      name: 'text',
      label: `Words: “${text.trim()}”`,
      words: `“${text.trim()}”`,
      without: { ...choice, text: '' },
    });
  return active;
}

/** The choice with some kinds of filter lifted. */
export function lifted(choice: TreatiesChoice, names: readonly FilterName<TreatyFacet>[]): TreatiesChoice {
  const facets = { ...choice.facets };
  for (const name of treatyFacets) if (names.includes(name)) facets[name] = [];
  return {
    ...choice,
    facets,
    years: names.includes('years') ? null : choice.years,
    text: names.includes('text') ? '' : choice.text,
  };
}

/** Searches spelled nearly like that of a choice which leaves nothing. */
export function nearTexts(list: TreatyList, choice: TreatiesChoice): string[] {
  return list.complete ? nearSearches(list.columns(), filtersOf(choice)) : [];
}
