import type { Issue } from '#src/data/schema/positions.ts';

/** An actor whose positions, and those of everyone who belongs to it, can stand in one column. */
export interface Holder {
  id: string;
  /** On how many of the issues it holds a position. */
  issues: number;
}

/** Everyone who holds a position on one of the issues: the two parties first, whether they hold any or not, then by number of issues. */
export function holdersOf(
  issues: readonly Issue[],
  parties: readonly string[],
  holderOf: (id: string) => string,
): Holder[] {
  const counts = new Map(parties.map((id) => [id, 0]));
  for (const { positions } of issues)
    for (const id of new Set(positions.map(({ holder }) => holderOf(holder))))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  const holders = [...counts].map(([id, count]) => ({ id, issues: count }));
  return [
    ...holders.slice(0, parties.length),
    ...holders.slice(parties.length).toSorted((a, b) => b.issues - a.issues),
  ];
}
