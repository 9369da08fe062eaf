import type { Citation } from '#src/data/schema/citation.ts';
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
  /** Whose claim or step it is: what the text leaves to be said before it. */
  by: string[];
  citations: Citation[];
}

/** Everything the dossier says: the statements of all records, positions and what is told around them, what documents say, figures. */
export function assertionsOf({ positions, instruments, trade }: Datasets, records: RecordEntry[]): Assertion[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const own = (
    kind: AssertionKind,
    id: string,
    text: string,
    citations: Citation[],
    { holder = null, by = [] }: { holder?: string | null; by?: string[] } = {},
  ) => {
    const record = byId.get(id);
    return record ? [{ kind, text, record, holder, by, citations }] : [];
  };
  return [
    ...records.flatMap((record) => record.statements.map((statement) => ofStatement(statement, record))),
    ...(positions?.issues ?? [])
      .flatMap((issue) => issue.positions)
      .flatMap(({ id, text, holder, citations }) => own('position', id, text, citations, { holder })),
    ...(positions?.issues ?? []).flatMap(({ id, moves, comparisons, accounts }) => [
      ...moves.flatMap(({ text, citations, holders }) => own('move', id, text, citations, { by: holders })),
      ...comparisons.flatMap(({ reason, citations }) => own('judgement', id, reason, citations)),
      ...(accounts?.agreed ?? []).flatMap(({ text, citations }) => own('fact', id, text, citations)),
      ...(accounts?.contested ?? [])
        .flatMap((point) => point.accounts)
        .flatMap(({ text, holder, citations }) => own('claim', id, text, citations, { holder, by: [holder] })),
      ...(accounts?.contested ?? []).flatMap(({ notes = [] }) => notes).flatMap((note) => ofNote(note, byId.get(id))),
    ]),
    ...(instruments?.instruments ?? []).flatMap(({ id, subject, citations }) =>
      own('document', id, subject, citations),
    ),
    ...(trade?.figures ?? []).flatMap(({ id, title, holder, citations, derivation }) =>
      own(derivation ? 'derived' : 'figure', id, title, citations, { holder }),
    ),
  ];
}

const ofNote = (note: Statement, record: RecordEntry | undefined) => (record ? [ofStatement(note, record)] : []);

function ofStatement(statement: Statement, record: RecordEntry): Assertion {
  const { kind, text, citations = [] } = statement;
  const holder = kind === 'claim' ? statement.holder : null;
  return { kind, text, record, holder, by: holder === null ? [] : [holder], citations };
}
