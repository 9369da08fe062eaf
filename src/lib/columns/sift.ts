import type { YearRange } from '#src/lib/yearRange.ts';
import type { Columns, FacetColumn, YearColumn } from './columns.ts';
import { rowsWithText } from './wordIndex.ts';

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

/** How many rows each year touches, from the first year to the last; rows without years count in none. */
export interface YearCounts {
  from: number;
  counts: number[];
}

/** What the filters leave, and what they would leave if one were lifted. Holds nothing per row, so that it can be kept as JSON. */
export interface Sifted<F extends string = string, Y extends string = string> {
  shown: number;
  /** Of each facet, how many rows each value would leave given the other filters, in the order the values first came up. */
  facets: { name: F; counts: { value: string | null; count: number }[] }[];
  /** Of the years that count, given the other filters than that by years. */
  years: { name: Y; counts: YearCounts; without: number }[];
  /** The smallest sets of filters that bring rows back when lifted together, and how many; fewest filters first, then most rows. */
  ways: { lift: FilterName<F>[]; count: number }[];
}

/** The filters each row fails, a bit each: in the order of the facets, then years, then text. */
export interface Failures {
  bits: Uint16Array;
  /** The rows that fail none, as they were added. */
  rows: Uint32Array;
  /** Those that fail the filter by years alone. */
  outside: Uint32Array;
}

/** Sifts the rows: one pass over each column that is filtered by, then counts among the rows that are left or nearly left. */
export function sift<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  filters: Filters<F, Y>,
): { sifted: Sifted<F, Y>; failures: Failures } {
  const names: FilterName<F>[] = [...columns.facets.map(({ name }) => name), 'years', 'text'];
  const yearsBit = 2 ** columns.facets.length;
  const bits = failedFilters(columns, filters, yearsBit);
  const byFailure = new Uint32Array(2 ** names.length);
  for (let row = 0; row < bits.length; row += 1) {
    const failed = bits[row] ?? 0;
    byFailure[failed] = (byFailure[failed] ?? 0) + 1;
  }
  // What a filter keeps out alone counts beside its own choices; mostly there is none of it.
  const failing = (failed: number) => rowsWithBits(bits, failed, byFailure[failed] ?? 0);
  const rows = failing(0);
  const outside = failing(yearsBit);
  const counted = columns.years.filter(({ name }) => name === filters.counted);
  return {
    failures: { bits, rows, outside },
    sifted: {
      shown: rows.length,
      facets: columns.facets.map((column, index) => ({
        name: column.name,
        counts: valueCounts(column, [rows, failing(2 ** index)]),
      })),
      years: counted.map((column) => ({ name: column.name, ...yearCounts(column, [rows, outside]) })),
      ways: waysBack(byFailure, names),
    },
  };
}

function failedFilters<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  { facets, counted, years, text }: Filters<F, Y>,
  yearsBit: number,
): Uint16Array {
  const bits = new Uint16Array(columns.count);
  for (const [index, { name, values, codes }] of columns.facets.entries()) {
    const wanted = facets.find((facet) => facet.name === name)?.values ?? [];
    if (wanted.length > 0) failFacet(bits, codes, values, wanted, 2 ** index);
  }
  const column = columns.years.find(({ name }) => name === counted);
  if (years && column) failYears(bits, column, years, yearsBit);
  const matching = rowsWithText(columns.words, text, columns.count);
  if (matching) failWhereZero(bits, matching, 2 * yearsBit);
  return bits;
}

function failFacet(
  bits: Uint16Array,
  codes: Uint32Array,
  values: (string | null)[],
  wanted: readonly (string | null)[],
  bit: number,
) {
  const passes = Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0));
  for (let row = 0; row < bits.length; row += 1) if (passes[codes[row] ?? 0] === 0) bits[row] = (bits[row] ?? 0) | bit;
}

function failYears(bits: Uint16Array, { from, to }: YearColumn, years: YearRange, bit: number) {
  for (let row = 0; row < bits.length; row += 1) {
    const first = from[row] ?? 1;
    const last = to[row] ?? 0;
    if (first > last || first > years.to || last < years.from) bits[row] = (bits[row] ?? 0) | bit;
  }
}

function failWhereZero(bits: Uint16Array, passes: Uint8Array, bit: number) {
  for (let row = 0; row < bits.length; row += 1) if (passes[row] === 0) bits[row] = (bits[row] ?? 0) | bit;
}

/** The rows that fail exactly these filters. */
function rowsWithBits(bits: Uint16Array, wanted: number, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0, at = 0; at < count; row += 1)
    if (bits[row] === wanted) {
      rows[at] = row;
      at += 1;
    }
  return rows;
}

function valueCounts({ values, codes }: FacetColumn, groups: Uint32Array[]) {
  const counts = new Uint32Array(values.length);
  for (const rows of groups)
    for (let at = 0; at < rows.length; at += 1) {
      const code = codes[rows[at] ?? 0] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  return values.map((value, code) => ({ value, count: counts[code] ?? 0 }));
}

/** Years beyond these are counted with the nearest of them: a slip of the keyboard must not make a million bars. */
const [earliest, latest] = [-9999, 9999];

/** Counts by differences, so that a row over many years costs no more than one over one. */
function yearCounts(
  { from, to }: YearColumn,
  groups: Uint32Array[],
  codes?: { of: Uint32Array; wanted: number },
): { counts: YearCounts; without: number } {
  const steps = new Int32Array(latest - earliest + 2);
  let first = Infinity;
  let last = -Infinity;
  let without = 0;
  for (const rows of groups)
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      if (codes && codes.of[row] !== codes.wanted) continue;
      const start = Math.max(earliest, from[row] ?? 1);
      const end = Math.min(latest, to[row] ?? 0);
      if (start > end) {
        without += 1;
        continue;
      }
      const at = start - earliest;
      const after = end + 1 - earliest;
      steps[at] = (steps[at] ?? 0) + 1;
      steps[after] = (steps[after] ?? 0) - 1;
      if (start < first) first = start;
      if (end > last) last = end;
    }
  if (first > last) return { counts: { from: 0, counts: [] }, without };
  let count = 0;
  const counts = Array.from({ length: last - first + 1 }, (_, at) => (count += steps[first + at - earliest] ?? 0));
  return { counts: { from: first, counts }, without };
}

/** How many rows of one value of a facet each year touches, given the other filters than that by years. */
export function yearCountsOf<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  { rows, outside }: Failures,
  counted: Y,
  facet: F,
  value: string | null,
): YearCounts {
  const years = columns.years.find(({ name }) => name === counted);
  const column = columns.facets.find(({ name }) => name === facet);
  if (!years || !column) return { from: 0, counts: [] };
  const wanted = column.values.indexOf(value);
  return yearCounts(years, [rows, outside], { of: column.codes, wanted }).counts;
}

/** How many there are in a year. */
export function countIn({ from, counts }: YearCounts, year: number): number {
  return counts[year - from] ?? 0;
}

function waysBack<F extends string>(byFailure: Uint32Array, names: FilterName<F>[]): Sifted<F>['ways'] {
  const failures = [...byFailure.keys()].filter((failed) => failed > 0 && (byFailure[failed] ?? 0) > 0);
  const smallest = failures.filter(
    (failed) => !failures.some((other) => other !== failed && (other & failed) === other),
  );
  return smallest
    .map((failed) => ({
      lift: names.filter((_, index) => failed & (2 ** index)),
      count: (byFailure[failed] ?? 0) + (byFailure[0] ?? 0),
    }))
    .toSorted((a, b) => a.lift.length - b.lift.length || b.count - a.count);
}

/** The rows that fail no filter, in the order of `order`. */
export function shownRows(order: Uint32Array, { bits }: Failures, shown: number): Uint32Array {
  const rows = new Uint32Array(shown);
  let at = 0;
  for (let index = 0; index < order.length; index += 1) {
    const row = order[index] ?? 0;
    if (bits[row] !== 0) continue;
    rows[at] = row;
    at += 1;
  }
  return rows;
}
