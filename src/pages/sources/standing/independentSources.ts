import type { Citation } from '#src/data/schema/citation.ts';
import type { Source } from '#src/data/schema/sources.ts';
import type { Assertion, AssertionKind } from '#src/pages/sources/assertions.ts';

/** Looks a source up by its id. */
type FindSource = (id: string) => Source | undefined;

/** Whose report a source is: its publisher's, or that of the agency it carries; null where that is not known. */
export function originOf(source: Source | undefined): string | null {
  return source?.origin ?? source?.publisher ?? null;
}

/**
 * How many sources that do not depend on one another stand behind something: one for each publisher; what carries the same agency's report
 * counts once, and what nobody is known to have published counts only where it stands alone.
 */
export function independentSources(citations: Citation[], source: FindSource): number {
  const known = new Set(citations.flatMap(({ source: id }) => originOf(source(id)) ?? []));
  return Math.max(known.size, Math.min(1, citations.length));
}

/** What rests on one source, though it takes a second one to check it. */
export interface Unchecked {
  /** Resting on the dossier's main source alone. */
  main: Assertion[];
  /** Resting on one other source. */
  other: Assertion[];
  /** Resting on one source, which is the holder's own: that it says so needs no second one. */
  firstHand: Assertion[];
}

/** Sorts out what rests on a single independent source; what the dossier works out or judges itself needs none. */
export function uncheckedOf(
  assertions: Assertion[],
  context: { source: FindSource; actorName: (id: string) => string; mainSource: string },
): Unchecked {
  const found: Unchecked = { main: [], other: [], firstHand: [] };
  const main = originOf(context.source(context.mainSource));
  for (const assertion of assertions) {
    const { kind, citations, holder } = assertion;
    if (kind === 'derived' || kind === 'judgement' || independentSources(citations, context.source) !== 1) continue;
    const origins = citations.map(({ source: id }) => originOf(context.source(id)));
    if (holder !== null && origins.includes(context.actorName(holder))) found.firstHand.push(assertion);
    else if (origins.includes(main)) found.main.push(assertion);
    else found.other.push(assertion);
  }
  return found;
}

/** What rests on a single independent source by whose report that is, in the order of the alphabet; null, for not known, last. */
export function byOrigin(assertions: Assertion[], source: FindSource, locale: string): [string | null, Assertion[]][] {
  const { compare } = new Intl.Collator(locale);
  const groups = new Map<string | null, Assertion[]>();
  for (const assertion of assertions) {
    const origin = assertion.citations.map(({ source: id }) => originOf(source(id))).find(Boolean) ?? null;
    groups.set(origin, [...(groups.get(origin) ?? []), assertion]);
  }
  return [...groups].toSorted(([a], [b]) => Number(a === null) - Number(b === null) || compare(a ?? '', b ?? ''));
}

/** How many assertions of each kind rest on how many independent sources: none, one, two, three or more. */
export function countBySources(assertions: Assertion[], source: FindSource): Record<AssertionKind, number[]> {
  const counts = (): number[] => [0, 0, 0, 0];
  const table = {
    fact: counts(),
    claim: counts(),
    position: counts(),
    move: counts(),
    judgement: counts(),
    figure: counts(),
    document: counts(),
    derived: counts(),
  };
  for (const { kind, citations } of assertions) {
    const column = Math.min(3, independentSources(citations, source));
    const row = table[kind];
    row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}
