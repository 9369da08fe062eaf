import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { wordIndexBuilder, type WordIndex } from './wordIndex.ts';
import { tallyRow, yearPlaces, yearTally, type YearPlaces, type YearTally } from './yearTally.ts';

/** The values of each row out of few: those at the places `sets[codes[row]]` of `values`. Set 0 is that of null alone, for unknown. */
export interface FacetColumn<F extends string = string> {
  name: F;
  values: (string | null)[];
  sets: number[][];
  codes: Uint32Array;
}

/** Rows by the sets of a facet, and by their years. */
export interface FacetTally<F extends string = string> {
  column: FacetColumn<F>;
  tally: YearTally;
}

/** The years of each row. */
export interface YearColumn<F extends string = string, Y extends string = string> extends YearPlaces {
  name: Y;
  /** All rows, by each facet. */
  totals: FacetTally<F>[];
}

/** The place of each row in an order: equal values have equal ranks, unknown ones `unknownRank`. */
interface RankColumn<S extends string = string> {
  name: S;
  ranks: Uint32Array;
  /** One more than the highest rank. */
  count: number;
}

export const unknownRank = 0xffffffff;

/** A collection of records as columns: nothing in it is an object per row, so that a hundred thousand rows are a few arrays. */
export interface Columns<F extends string = string, Y extends string = string, S extends string = string> {
  count: number;
  facets: FacetColumn<F>[];
  years: YearColumn<F, Y>[];
  ranks: RankColumn<S>[];
  words: WordIndex;
}

/** What columns are made of: how to read each from a record. */
interface ColumnsOf<R, F extends string, Y extends string, S extends string> {
  facets: { name: F; value: (record: R) => string | readonly string[] | null }[];
  years: { name: Y; value: (record: R) => YearRange | null }[];
  /** Numbers are ordered as numbers, texts by the rules of the language. */
  orders: { name: S; value: (record: R) => number | string | null }[];
  texts: (record: R) => (string | null | undefined)[];
  locale: string;
}

export interface ColumnsBuilder<R, F extends string, Y extends string, S extends string> {
  add: (record: R) => void;
  finish: () => Columns<F, Y, S>;
}

/** Makes columns of records added one after the other. */
export function columnsBuilder<R, F extends string, Y extends string, S extends string>({
  facets,
  years,
  orders,
  texts,
  locale,
}: ColumnsOf<R, F, Y, S>): ColumnsBuilder<R, F, Y, S> {
  const facetColumns = facets.map(({ name, value }) => ({ name, value, ...setsBuilder() }));
  const yearColumns = years.map(({ name, value }) => {
    const ranges: (YearRange | null)[] = [];
    return { name, value, ranges };
  });
  const orderColumns = orders.map(({ name, value }) => {
    const values: (number | string | null)[] = [];
    return { name, value, values };
  });
  const words = wordIndexBuilder();
  let count = 0;
  return {
    add(record) {
      for (const column of facetColumns) column.add(column.value(record));
      for (const { value, ranges } of yearColumns) ranges.push(value(record));
      for (const { value, values } of orderColumns) values.push(value(record));
      words.add(texts(record));
      count += 1;
    },
    finish() {
      const finished = facetColumns.map(({ name, finish }) => ({ name, ...finish() }));
      return {
        count,
        facets: finished,
        years: yearColumns.map(({ name, ranges }) => {
          const places = yearPlaces(ranges);
          return { name, ...places, totals: finished.map((column) => ({ column, tally: tallyOf(column, places) })) };
        }),
        ranks: orderColumns.map(({ name, values }) => ({ name, ...ranksOf(values, locale) })),
        words: words.finish(),
      };
    },
  };
}

function tallyOf({ sets, codes }: Pick<FacetColumn, 'sets' | 'codes'>, places: YearPlaces): YearTally {
  const tally = yearTally(sets.length, places);
  for (let row = 0; row < codes.length; row += 1) tallyRow(tally, places, codes[row] ?? 0, row, 1);
  return tally;
}

function setsBuilder() {
  const codes: number[] = [];
  const values: (string | null)[] = [null];
  const sets = [[0]];
  const places = new Map<string, number>();
  const known = new Map<string | null, number>([[null, 0]]);
  const placeOf = (value: string) => {
    const place = places.get(value) ?? values.push(value) - 1;
    places.set(value, place);
    return place;
  };
  return {
    add(value: string | readonly string[] | null) {
      const key = typeof value === 'object' && value ? value.join('\n') || null : value;
      let code = known.get(key);
      if (code === undefined) {
        code = sets.push([...new Set([value ?? []].flat())].map(placeOf)) - 1;
        known.set(key, code);
      }
      codes.push(code);
    },
    finish: () => ({ values, sets, codes: Uint32Array.from(codes) }),
  };
}

/** Which sets of a column hold one of the values, 1 where they do. */
export function setsWith({ values, sets }: FacetColumn, wanted: readonly (string | null)[]): Uint8Array {
  return Uint8Array.from(sets, (set) => (set.some((place) => wanted.includes(values[place] ?? null)) ? 1 : 0));
}

/** Ranks values; O(n log n) in the different ones. Numbers come before texts. */
function ranksOf(values: (number | string | null)[], locale: string): { ranks: Uint32Array; count: number } {
  const different = [...new Set(values)];
  const numbers = Float64Array.from(different.flatMap((value) => (typeof value === 'number' ? value : []))).toSorted();
  const { compare } = new Intl.Collator(locale);
  const texts = different.flatMap((value) => (typeof value === 'string' ? value : [])).toSorted(compare);
  const rankOf = new Map<number | string | null, number>();
  for (const value of numbers) rankOf.set(value, rankOf.size);
  let rank = numbers.length - 1;
  for (const [index, value] of texts.entries()) {
    // Texts that the language does not tell apart (by an invisible sign, say) share a rank.
    if (index === 0 || compare(texts[index - 1] ?? '', value) !== 0) rank += 1;
    rankOf.set(value, rank);
  }
  return { ranks: Uint32Array.from(values, (value) => rankOf.get(value) ?? unknownRank), count: rank + 1 };
}

/** The rows in the order of their ranks, either way round; rows of one rank stay in the order of `base`, unknown ones come last. O(n). */
export function sortedRows(
  { ranks, count }: Pick<RankColumn, 'ranks' | 'count'>,
  base: Uint32Array,
  descending = false,
) {
  const keyOf = (row: number) => {
    const rank = ranks[row] ?? unknownRank;
    return rank === unknownRank ? count : descending ? count - 1 - rank : rank;
  };
  const next = new Uint32Array(count + 2);
  for (let at = 0; at < base.length; at += 1) {
    const after = keyOf(base[at] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key < next.length; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(base.length);
  for (let at = 0; at < base.length; at += 1) {
    const row = base[at] ?? 0;
    const key = keyOf(row);
    const place = next[key] ?? 0;
    sorted[place] = row;
    next[key] = place + 1;
  }
  return sorted;
}

/** The rows in the order in which they were added. */
export function addedOrder(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}
