import type { Sifted } from './sift.ts';

/** How many rows each value of a facet would leave, given the other filters; rows of no value have none. */
export function facetCounts<F extends string>({ facets }: Sifted<F>, facet: F): ReadonlyMap<string, number> {
  const counts = facets.find(({ name }) => name === facet)?.counts ?? [];
  return new Map(counts.flatMap(({ value, count }) => (value === null ? [] : [[value, count]])));
}
