import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { setsWith, type Columns, type FacetColumn, type YearColumn } from './columns.ts';
import { addYears, countsOfSteps, yearSteps, type YearCounts } from './yearSteps.ts';
import { waysBack, type WayBack } from './waysBack.ts';
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

/** What the filters leave, and what they would leave if one were lifted. Holds nothing per row, so that it can be kept as JSON. */
export interface Sifted<F extends string = string, Y extends string = string> {
  shown: number;
  /** Of each facet, how many rows each value would leave given the other filters, in the order the values first came up. */
  facets: { name: F; counts: { value: string | null; count: number }[] }[];
  /** Of the years that count, given the other filters than that by years. */
  years: { name: Y; counts: YearCounts; without: number }[];
  ways: WayBack<FilterName<F>>[];
}

/** The filters each row fails, a bit each: in the order of the facets, then years, then text. */
export interface Failures {
  bits: Uint16Array;
  yearsBit: number;
}

/** Sifts the rows: one pass over each column that is filtered by, then counts among the rows that are left, or of those kept out. */
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
  const shown = byFailure[0] ?? 0;
  const among = partOf(bits, 0, shown);
  // What a filter keeps out alone counts beside its own choices; mostly there is none of it.
  const amongAllBut = (bit: number) => {
    const more = byFailure[bit] ?? 0;
    return more === 0 ? among : partOf(bits, bit, shown + more);
  };
  const counted = columns.years.filter(({ name }) => name === filters.counted);
  return {
    failures: { bits, yearsBit },
    sifted: {
      shown,
      facets: columns.facets.map((column, index) => ({
        name: column.name,
        counts: valueCounts(column, amongAllBut(2 ** index)),
      })),
      years: counted.map((column) => ({ name: column.name, ...yearCounts(column, amongAllBut(yearsBit)) })),
      ways: waysBack(byFailure, names),
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
  { facets, counted, years, text }: Filters<F, Y>,
  yearsBit: number,
): Uint16Array {
  const bits = new Uint16Array(columns.count);
  for (const [index, column] of columns.facets.entries()) {
    const wanted = facets.find(({ name }) => name === column.name)?.values ?? [];
    if (wanted.length > 0) failFacet(bits, column, wanted, 2 ** index);
  }
  const column = columns.years.find(({ name }) => name === counted);
  if (years && column) failYears(bits, column, years, yearsBit);
  const matching = rowsWithText(columns.words, text, columns.count);
  if (matching) failWhereZero(bits, matching, 2 * yearsBit);
  return bits;
}

function failFacet(bits: Uint16Array, column: FacetColumn, wanted: readonly (string | null)[], bit: number) {
  const { codes } = column;
  const passes = setsWith(column, wanted);
  for (let row = 0; row < bits.length; row += 1) if (passes[codes[row] ?? 0] === 0) bits[row] = (bits[row] ?? 0) | bit;
}

function failYears(bits: Uint16Array, { from, to }: YearColumn, years: YearRange, bit: number) {
  const { from: first, to: last } = years;
  for (let row = 0; row < bits.length; row += 1)
    if ((from[row] ?? 0) > last || (to[row] ?? 0) < first) bits[row] = (bits[row] ?? 0) | bit;
}

function failWhereZero(bits: Uint16Array, passes: Uint8Array, bit: number) {
  for (let row = 0; row < bits.length; row += 1) if (passes[row] === 0) bits[row] = (bits[row] ?? 0) | bit;
}

function valueCounts({ values, sets, codes, totals }: FacetColumn, { rows, others }: Part) {
  const bySet = others ? totals.slice() : new Uint32Array(sets.length);
  const by = others ? -1 : 1;
  for (let at = 0; at < rows.length; at += 1) {
    const code = codes[rows[at] ?? 0] ?? 0;
    bySet[code] = (bySet[code] ?? 0) + by;
  }
  const counts = new Uint32Array(values.length);
  for (const [code, set] of sets.entries())
    for (const place of set) counts[place] = (counts[place] ?? 0) + (bySet[code] ?? 0);
  return values.map((value, code) => ({ value, count: counts[code] ?? 0 }));
}

function yearCounts({ from, to, totals }: YearColumn, { rows, others }: Part) {
  const steps = others ? totals.slice() : yearSteps();
  const by = others ? -1 : 1;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    addYears(steps, from[row] ?? 1, to[row] ?? 0, by);
  }
  return countsOfSteps(steps);
}

/** How many rows of one value of a facet each year touches, given the other filters than that by years. */
export function yearCountsOf<F extends string, Y extends string>(
  columns: Columns<F, Y>,
  { bits, yearsBit }: Failures,
  counted: Y,
  facet: F,
  value: string | null,
): YearCounts {
  const years = columns.years.find(({ name }) => name === counted);
  const column = columns.facets.find(({ name }) => name === facet);
  const steps = yearSteps();
  if (!years || !column) return countsOfSteps(steps).counts;
  const holds = setsWith(column, [value]);
  const others = 0xffff & ~yearsBit;
  for (let row = 0; row < bits.length; row += 1)
    if (holds[column.codes[row] ?? 0] && ((bits[row] ?? 0) & others) === 0)
      addYears(steps, years.from[row] ?? 1, years.to[row] ?? 0, 1);
  return countsOfSteps(steps).counts;
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
