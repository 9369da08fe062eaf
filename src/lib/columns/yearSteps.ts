/** How many rows each year touches, from the first year to the last; rows without years count in none. */
export interface YearCounts {
  from: number;
  counts: number[];
}

/**
 * By how much the count goes up or down at the beginning of each year, so that a row over many years costs no more than one over one;
 * the last place counts the rows without years.
 */
export type YearSteps = Int32Array;

/** Years beyond these are counted with the nearest of them: a slip of the keyboard must not make a million bars. */
const earliest = -9999;
const latest = 9999;
const places = latest - earliest + 2;

/** No rows yet. */
export function yearSteps(): YearSteps {
  return new Int32Array(places + 1);
}

/** Adds a row's years, or takes them away. */
export function addYears(steps: YearSteps, from: number, to: number, by: 1 | -1): void {
  if (from > to) {
    steps[places] = (steps[places] ?? 0) + by;
    return;
  }
  const start = Math.min(latest, Math.max(earliest, from)) - earliest;
  const after = Math.min(latest, Math.max(earliest, to)) - earliest + 1;
  steps[start] = (steps[start] ?? 0) + by;
  steps[after] = (steps[after] ?? 0) - by;
}

/** The counts of each year, and how many rows have none. */
export function countsOfSteps(steps: YearSteps): { counts: YearCounts; without: number } {
  const counts: number[] = [];
  let from = 0;
  let count = 0;
  let filled = 0;
  for (let at = 0; at < places; at += 1) {
    count += steps[at] ?? 0;
    if (counts.length === 0 && count === 0) continue;
    if (counts.length === 0) from = at + earliest;
    counts.push(count);
    if (count > 0) filled = counts.length;
  }
  return { counts: { from, counts: counts.slice(0, filled) }, without: steps[places] ?? 0 };
}

/** How many there are in a year. */
export function countIn({ from, counts }: YearCounts, year: number): number {
  return counts[year - from] ?? 0;
}
