/** Some filters that bring records back when they are lifted together, and how many are there then. */
export interface WayBack<N extends string = string> {
  lift: N[];
  count: number;
}

/** What a choice has in place of the filters named where nothing is filtered by them. */
export function liftedFilters<F extends object>(none: F, names: readonly (keyof F)[]): Partial<F> {
  const lifted: Partial<F> = {};
  for (const name of names) lifted[name] = none[name];
  return lifted;
}

/**
 * The smallest sets of filters that bring records back; fewest filters first, then most records. `byFailure` says how many records fail
 * which filters: the first none, the second the first, the third the second, the fourth both, and so on, a bit for each name.
 */
export function waysBack<N extends string>(byFailure: ArrayLike<number>, names: readonly N[]): WayBack<N>[] {
  const failures = Array.from(byFailure, (_, failed) => failed).filter((failed) => failed > 0 && byFailure[failed]);
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
