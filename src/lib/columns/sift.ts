import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { setsWith, type Columns, type FacetColumn, type FacetTally, type YearColumn } from './columns.ts';
import { waysBack, type WayBack } from './waysBack.ts';
import { rowsWithText } from './wordIndex.ts';
import {
  countsByYear,
  everyPlace,
  placesWithin,
  tallyRow,
  touching,
  yearTally,
  type YearCounts,
  type YearPlaces,
  type YearTally,
} from './yearTally.ts';

/** What a reader wants to see of a collection: each part that is set must hold. */
export interface Filters<F extends string = string, Y extends string = string> {
  /** Values that may stand; null among them lets unknown ones through. A facet that is not named, or without values, lets all through. */
  facets: { name: F; values: readonly (string | null)[] }[];
  /** Which of a row's years count. */
  counted: Y;
  years: YearRange | null;
  text: string;
}

/** Something that can be filtered by. */
export type FilterName<F extends string = string> = F | 'years' | 'text';

/** What the filters leave, and what they would leave if one were lifted. Holds nothing per row, so that it can be kept as JSON. */
export interface Sifted<F extends string = string, Y extends string = string> {
  shown: number;
  /** Of each facet, how many rows each value would leave given the other filters, in the order the values first came up. */
  facets: { name: F; counts: { value: string | null; count: number }[] }[];
  /** Of the years that count, given the other filters than that by years. */
  years: { name: Y; counts: YearCounts; without: number }[];
  ways: WayBack<FilterName<F>>[];
}

/** What the filters leave, and which rows those are. */
export interface Sifting<F extends string = string, Y extends string = string> {
  sifted: Sifted<F, Y>;
  isShown: (row: number) => boolean;
  /** The rows that are shown, in the order of `order`, which has each row once. */
  shownRows: (order: Uint32Array) => RowsBetween;
  /** How many rows of one value of a facet each year touches, given the other filters than those by years and by that facet. */
  yearsOf: (facet: F, value: string | null) => YearCounts;
}

/** Rows from one place in a list up to before another, or to its end. They are looked for no further than that, and once only. */
export type RowsBetween = (from?: number, to?: number) => Uint32Array;

/** Sifts the rows. */
export function sift<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  filters: Filters<F, Y>,
): Sifting<F, Y> {
  return siftYears(siftOthers(columns, filters), filters.years);
}

/** What the other filters than that by years leave: the rows by year, so that a step of the years need not ask each row again. */
export interface OthersSifted<F extends string = string, Y extends string = string> {
  /** The years that count. */
  years: YearColumn<F, Y>;
  /** The filters each row fails, a bit each: in the order of the facets, then none for the years, then text. */
  bits: Uint16Array;
  /** The rows by what they fail. */
  byFailure: YearTally;
  /** How many of those that fail nothing each year has. */
  byYear: ReturnType<typeof countsByYear>;
  /** Of each facet, the rows that fail no other filter, by their values. */
  facets: FacetTally<F>[];
}

/** Sifts by all but the years: one pass over each column that is filtered by, then counts among the rows that are left, or of those kept out. */
export function siftOthers<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  filters: Omit<Filters<F, Y>, 'years'>,
): OthersSifted<F, Y> {
  const years = columns.years.find(({ name }) => name === filters.counted);
  if (!years) throw new RangeError(`There are no years called ${filters.counted}.`);
  const bits = failedFilters(columns, filters);
  const byFailure = yearTally(2 ** (columns.facets.length + 2), years);
  for (let row = 0; row < bits.length; row += 1) tallyRow(byFailure, years, bits[row] ?? 0, row, 1);
  const passing = touching(byFailure, 0, everyPlace);
  const among = partOf(bits, 0, passing);
  return {
    years,
    bits,
    byFailure,
    byYear: countsByYear(byFailure, years, [0]),
    facets: years.totals.map(({ column, tally }, index) => {
      // What a facet keeps out alone counts beside its own choices; mostly there is none of it.
      const own = 2 ** index;
      const more = touching(byFailure, own, everyPlace);
      const part = more === 0 ? among : partOf(bits, own, passing + more);
      return { column, tally: tallyOfPart(column.codes, tally, years, part) };
    }),
  };
}

/** Sifts what the other filters left by years; takes no longer for more rows, but for `shownRows`. */
export function siftYears<F extends string, Y extends string>(
  { years, bits, byFailure, byYear, facets }: OthersSifted<F, Y>,
  range: YearRange | null,
): Sifting<F, Y> {
  const within = range ? placesWithin(years, range) : everyPlace;
  const { first, last } = years;
  const isShown = (row: number) => bits[row] === 0 && (first[row] ?? 0) <= within.to && (last[row] ?? 0) >= within.from;
  const shown = touching(byFailure, 0, within);
  return {
    sifted: {
      shown,
      facets: facets.map(({ column, tally }) => ({ name: column.name, counts: valueCounts(column, tally, within) })),
      years: [{ name: years.name, ...byYear }],
      ways: waysBack<FilterName<F>>(failureCounts(byFailure, 2 ** facets.length, within), [
        ...facets.map(({ column }) => column.name),
        'years',
        'text',
      ]),
    },
    isShown,
    shownRows(order) {
      const rows = new Uint32Array(shown);
      let found = 0;
      let next = 0;
      return (from = 0, to = shown) => {
        for (; found < Math.min(to, shown) && next < order.length; next += 1) {
          const row = order[next] ?? 0;
          if (!isShown(row)) continue;
          rows[found] = row;
          found += 1;
        }
        return rows.subarray(from, to);
      };
    },
    yearsOf(facet, value) {
      const found = facets.find(({ column }) => column.name === facet);
      if (!found) throw new RangeError(`There is no facet called ${facet}.`);
      const holding = [...setsWith(found.column, [value]).entries()].flatMap(([set, holds]) => (holds ? set : []));
      return countsByYear(found.tally, years, holding).counts;
    },
  };
}

/** Some of the rows, as a list of them or, where that is shorter, of all the others. */
interface Part {
  rows: Uint32Array;
  others: boolean;
}

/** The rows that fail no filter but perhaps `own`; there are `size` of them. */
function partOf(bits: Uint16Array, own: number, size: number): Part {
  const others = size * 2 > bits.length;
  const rows = new Uint32Array(others ? bits.length - size : size);
  const rest = 0xffff & ~own;
  for (let row = 0, at = 0; at < rows.length; row += 1) {
    if ((((bits[row] ?? 0) & rest) === 0) === others) continue;
    rows[at] = row;
    at += 1;
  }
  return { rows, others };
}

function failedFilters<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  { facets, text }: Pick<Filters<F, Y>, 'facets' | 'text'>,
): Uint16Array {
  const bits = new Uint16Array(columns.count);
  for (const [index, column] of columns.facets.entries()) {
    const wanted = facets.find(({ name }) => name === column.name)?.values ?? [];
    if (wanted.length > 0) failFacet(bits, column, wanted, 2 ** index);
  }
  const matching = rowsWithText(columns.words, text, columns.count);
  if (matching) failWhereZero(bits, matching, 2 ** (columns.facets.length + 1));
  return bits;
}

function failFacet(bits: Uint16Array, column: FacetColumn, wanted: readonly (string | null)[], bit: number) {
  const { codes } = column;
  const passes = setsWith(column, wanted);
  for (let row = 0; row < bits.length; row += 1) if (passes[codes[row] ?? 0] === 0) bits[row] = (bits[row] ?? 0) | bit;
}

function failWhereZero(bits: Uint16Array, passes: Uint8Array, bit: number) {
  for (let row = 0; row < bits.length; row += 1) if (passes[row] === 0) bits[row] = (bits[row] ?? 0) | bit;
}

/** The rows of a part by the values and the years they have; counts those of the part or, from all rows, takes the others away. */
function tallyOfPart(codes: Uint32Array, all: YearTally, years: YearPlaces, { rows, others }: Part): YearTally {
  const { width } = all;
  const tally = others
    ? { begun: all.begun.slice(), ended: all.ended.slice(), width }
    : { begun: new Uint32Array(all.begun.length), ended: new Uint32Array(all.ended.length), width };
  const by = others ? -1 : 1;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    tallyRow(tally, years, codes[row] ?? 0, row, by);
  }
  return tally;
}

function valueCounts({ values, sets }: FacetColumn, tally: YearTally, within: YearRange) {
  const counts = new Uint32Array(values.length);
  for (const [set, places] of sets.entries()) {
    const count = touching(tally, set, within);
    for (const place of places) counts[place] = (counts[place] ?? 0) + count;
  }
  return values.map((value, place) => ({ value, count: counts[place] ?? 0 }));
}

/** How many rows fail which filters, a bit each. */
function failureCounts(byFailure: YearTally, yearsBit: number, within: YearRange): Uint32Array {
  const counts = new Uint32Array(byFailure.begun.length / byFailure.width);
  for (let failed = 0; failed < counts.length; failed += 1) {
    if (failed & yearsBit) continue;
    counts[failed] = touching(byFailure, failed, within);
    counts[failed | yearsBit] = touching(byFailure, failed, everyPlace) - (counts[failed] ?? 0);
  }
  return counts;
}
