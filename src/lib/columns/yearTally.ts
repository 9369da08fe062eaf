import type { YearRange } from '#src/lib/dates/yearRange.ts';

/** How many rows each year touches, from the first year to the last; rows without years count in none. */
export interface YearCounts {
  from: number;
  counts: number[];
}

/** First and last year of each row, as places among all years that come up; a row without years has the place after the last twice. */
export interface YearPlaces {
  /** Ascending, each once. */
  years: Float64Array;
  first: Uint32Array;
  last: Uint32Array;
}

/** Rows of several kinds, counted by the place they begin at and by that they end at: so those that touch some years are a subtraction. */
export interface YearTally {
  begun: Uint32Array;
  ended: Uint32Array;
  /** How many places each kind has. */
  width: number;
}

/** The places of the years of each row; years that end before they begin are none. */
export function yearPlaces(ranges: readonly (YearRange | null)[]): YearPlaces {
  const known = ranges.map((range) => (range && range.from <= range.to ? range : null));
  const years = Float64Array.from(new Set(known.flatMap((range) => (range ? [range.from, range.to] : [])))).toSorted();
  const places = new Map(Array.from(years, (year, place) => [year, place]));
  const placeOf = (year: number | undefined) => (year === undefined ? undefined : places.get(year)) ?? years.length;
  return {
    years,
    first: Uint32Array.from(known, (range) => placeOf(range?.from)),
    last: Uint32Array.from(known, (range) => placeOf(range?.to)),
  };
}

/** The years of a row; null where it has none. */
export function yearsAt({ years, first, last }: YearPlaces, row: number): YearRange | null {
  const [from, to] = [years[first[row] ?? years.length], years[last[row] ?? years.length]];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The places of the years of a range; where none lie in it, the first after it and the last before it. */
export function placesWithin({ years }: YearPlaces, { from, to }: YearRange): YearRange {
  const first = years.findIndex((year) => year >= from);
  return { from: first < 0 ? years.length : first, to: years.findLastIndex((year) => year <= to) };
}

/** Counts none yet. */
export function yearTally(kinds: number, { years }: YearPlaces): YearTally {
  const width = years.length + 1;
  return { begun: new Uint32Array(kinds * width), ended: new Uint32Array(kinds * width), width };
}

/** Adds a row to those of a kind, or takes it away. */
export function tallyRow(
  { begun, ended, width }: YearTally,
  places: YearPlaces,
  kind: number,
  row: number,
  by: 1 | -1,
) {
  const begins = kind * width + (places.first[row] ?? 0);
  const ends = kind * width + (places.last[row] ?? 0);
  begun[begins] = (begun[begins] ?? 0) + by;
  ended[ends] = (ended[ends] ?? 0) + by;
}

/** All places, that of rows without years too. */
export const everyPlace: YearRange = { from: 0, to: Infinity };

/** How many rows of a kind touch the years of some places. */
export function touching({ begun, ended, width }: YearTally, kind: number, { from, to }: YearRange): number {
  const start = kind * width;
  let count = 0;
  for (let place = 0; place < width && place <= to; place += 1) count += begun[start + place] ?? 0;
  for (let place = 0; place < from; place += 1) count -= ended[start + place] ?? 0;
  return count;
}

/** Years beyond these are counted with the nearest of them: a slip of the keyboard must not make a million bars. */
const earliest = -9999;
const latest = 9999;

/** How many rows of some kinds touch each year, and how many have none. */
export function countsByYear(
  { begun, ended, width }: YearTally,
  { years }: YearPlaces,
  kinds: readonly number[],
): { counts: YearCounts; without: number } {
  const sumAt = (tally: Uint32Array, place: number) =>
    kinds.reduce((sum, kind) => sum + (tally[kind * width + place] ?? 0), 0);
  const steps = new Map<number, number>();
  const step = (year: number, by: number) => {
    if (by !== 0) steps.set(year, (steps.get(year) ?? 0) + by);
  };
  for (const [place, exact] of years.entries()) {
    const year = Math.min(latest, Math.max(earliest, exact));
    step(year, sumAt(begun, place));
    step(year + 1, -sumAt(ended, place));
  }
  const from = steps.size > 0 ? Math.min(...steps.keys()) : 0;
  const counts: number[] = [];
  // The last step is where the last of them has ended.
  for (let left = steps.size, count = 0; left > 0;) {
    const by = steps.get(from + counts.length);
    count += by ?? 0;
    if (by !== undefined) left -= 1;
    if (left > 0) counts.push(count);
  }
  return { counts: { from, counts }, without: sumAt(begun, width - 1) };
}

/** How many there are in a year. */
export function countIn({ from, counts }: YearCounts, year: number): number {
  return counts[year - from] ?? 0;
}
