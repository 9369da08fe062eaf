/** The values of a filter to offer, with how many each would leave: those that leave something, and the chosen one whatever it leaves. */
export function offeredValues(
  counts: ReadonlyMap<string, number>,
  chosen: string | null,
): [value: string, count: number][] {
  const offered = new Map(chosen === null ? counts : [...counts, [chosen, counts.get(chosen) ?? 0]]);
  return [...offered].filter(([value, count]) => count > 0 || value === chosen);
}

/** Sorts the values of a filter by how many they would leave, the most first. */
export const mostFirst = ([, one]: [string, number], [, other]: [string, number]) => other - one;
