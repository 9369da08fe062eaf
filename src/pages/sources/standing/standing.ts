import type { Citation } from '#src/data/schema/citation.ts';
import type { Source } from '#src/data/schema/sources.ts';
import type { Statement } from '#src/data/schema/statement.ts';
import type { Datasets, RecordEntry } from '#src/records/recordIndex.ts';

export const assertionKinds = [
  'fact',
  'claim',
  'position',
  'move',
  'judgement',
  'figure',
  'document',
  'derived',
] as const;
export type AssertionKind = (typeof assertionKinds)[number];

/** Something the dossier says, wherever it stands, with what it rests on. */
export interface Assertion {
  kind: AssertionKind;
  text: string;
  record: RecordEntry;
  /** Who says it, where it is a claim, a position or a figure. */
  holder: string | null;
  citations: Citation[];
}

/** Everything the dossier says: the statements of all records, positions and what is told around them, what documents say, figures. */
export function assertionsOf({ positions, instruments, trade }: Datasets, records: RecordEntry[]): Assertion[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const own = (kind: AssertionKind, id: string, text: string, citations: Citation[], holder: string | null = null) => {
    const record = byId.get(id);
    return record ? [{ kind, text, record, holder, citations }] : [];
  };
  return [
    ...records.flatMap((record) => record.statements.map((statement) => ofStatement(statement, record))),
    ...(positions?.issues ?? [])
      .flatMap((issue) => issue.positions)
      .flatMap(({ id, text, holder, citations }) => own('position', id, text, citations, holder)),
    ...(positions?.issues ?? []).flatMap(({ id, moves, comparisons, accounts }) => [
      ...moves.flatMap(({ text, citations }) => own('move', id, text, citations)),
      ...comparisons.flatMap(({ reason, citations }) => own('judgement', id, reason, citations)),
      ...(accounts?.agreed ?? []).flatMap(({ text, citations }) => own('fact', id, text, citations)),
      ...(accounts?.contested ?? [])
        .flatMap((point) => point.accounts)
        .flatMap(({ text, holder, citations }) => own('claim', id, text, citations, holder)),
      ...(accounts?.contested ?? []).flatMap(({ notes = [] }) => notes).flatMap((note) => ofNote(note, byId.get(id))),
    ]),
    ...(instruments?.instruments ?? []).flatMap(({ id, subject, citations }) =>
      own('document', id, subject, citations),
    ),
    ...(trade?.figures ?? []).flatMap(({ id, title, holder, citations, derivation }) =>
      own(derivation ? 'derived' : 'figure', id, title, citations, holder),
    ),
  ];
}

const ofNote = (note: Statement, record: RecordEntry | undefined) => (record ? [ofStatement(note, record)] : []);

function ofStatement(statement: Statement, record: RecordEntry): Assertion {
  const holder = statement.kind === 'claim' ? statement.holder : null;
  return { kind: statement.kind, text: statement.text, record, holder, citations: statement.citations ?? [] };
}

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
