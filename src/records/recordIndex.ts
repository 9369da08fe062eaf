import {
  type Content,
  dossierDataset,
  instrumentsDataset,
  positionsDataset,
  sourcesDataset,
  timelineDataset,
  tradeDataset,
} from '#src/data/datasets.ts';
import type { Citation } from '#src/data/schema/citation.ts';
import type { Disagreement } from '#src/data/schema/disagreement.ts';
import type { Actor } from '#src/data/schema/dossier.ts';
import type { Issue, Position } from '#src/data/schema/positions.ts';
import type { Source } from '#src/data/schema/sources.ts';
import type { Statement } from '#src/data/schema/statement.ts';
import type { TradeNote } from '#src/data/schema/trade.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { sourceLabels } from './citations/sourceWords.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { documentFacts, eventFacts, figureFacts, treatyFacts } from './facts/recordFacts.ts';

/** The datasets of a dossier; those that could not be loaded are missing. */
export interface Datasets {
  dossier?: Content<typeof dossierDataset>;
  sources?: Content<typeof sourcesDataset>;
  timeline?: Content<typeof timelineDataset>;
  treaties?: TreatyList;
  positions?: Content<typeof positionsDataset>;
  instruments?: Content<typeof instrumentsDataset>;
  trade?: Content<typeof tradeDataset>;
}

export type RecordKind = 'Event' | 'Treaty' | 'Issue' | 'Position' | 'Document' | 'Figure' | 'Body' | 'Note' | 'Source';

/** What every record of the dossier shares, whichever file it stands in. */
export interface RecordEntry {
  id: string;
  kind: RecordKind;
  title: string;
  date: string | null;
  href: string;
  statements: Statement[];
  citations: Citation[];
  disagreements: Disagreement[];
  related: string[];
  /** The few facts told of it where it stands among records of other kinds; none of most kinds. */
  facts: (locale: string) => string[];
}

export type Side = 'a' | 'b' | null;

/** Looks records, actors and sources of a dossier up by id. */
export interface RecordIndex {
  record: (id: string) => RecordEntry | undefined;
  /** All of them; of a file too large for that, those its pages carry. */
  records: RecordEntry[];
  actor: (id: string) => Actor | undefined;
  actorName: (id: string) => string;
  /** Which of the two parties an actor belongs to, through membership and state succession. */
  side: (id: string) => Side;
  source: (id: string) => Source | undefined;
  /** A source in a few words, as no other is called; its id where it is not in the list. */
  sourceLabel: (id: string) => string;
  /** Whether the record rests, among others, on the dossier's main source. */
  inMainSource: (entry: { citations: Citation[] } | undefined) => boolean;
  /** The records that rest on a source. */
  restingOn: (source: string) => RecordEntry[];
}

/** Builds the index; O(n) in the number of records. */
export function recordIndex(datasets: Datasets): RecordIndex {
  const records = recordEntries(datasets);
  const byId = new Map(records.map((entry) => [entry.id, entry]));
  const actors = new Map(datasets.dossier?.actors.map((actor) => [actor.id, actor]));
  const sources = new Map(datasets.sources?.sources.map((source) => [source.id, source]));
  const parties: readonly string[] = datasets.dossier?.parties ?? [];
  const side = (id: string, depth = 0): Side => {
    const party = parties.indexOf(id);
    if (party >= 0) return party === 0 ? 'a' : 'b';
    const actor = actors.get(id);
    const predecessor = parties.findIndex((partyId) => actors.get(partyId)?.continues === id);
    if (predecessor >= 0) return predecessor === 0 ? 'a' : 'b';
    return actor?.memberOf && depth < 8 ? side(actor.memberOf, depth + 1) : null;
  };
  let labels: Map<string, string> | undefined; // worked out when one is first asked for
  let resting: Map<string, RecordEntry[]> | undefined; // and so is this
  return {
    records,
    record: (id) => byId.get(id) ?? unlistedTreaty(id, datasets.treaties),
    actor: (id) => actors.get(id),
    actorName: (id) => actors.get(id)?.name ?? id,
    side: (id) => side(id),
    source: (id) => sources.get(id),
    sourceLabel: (id) => (labels ??= sourceLabels(datasets.sources?.sources ?? [])).get(id) ?? id,
    inMainSource: (entry) => !!entry?.citations.some(({ source }) => source === datasets.dossier?.mainSource),
    restingOn: (id) => (resting ??= recordsBySource(records)).get(id) ?? [],
  };
}

const noteStatements = ({ statements, steps = [] }: TradeNote) => [
  ...statements,
  ...steps.flatMap((step) => step.statements),
];

interface Sourced {
  id: string;
  citations?: Citation[];
  statements?: Statement[];
  disagreements?: Disagreement[];
  related?: string[];
}

function entry(
  kind: RecordKind,
  record: Sourced,
  title: string,
  date: string | null,
  href: string,
  facts: RecordEntry['facts'] = () => [],
): RecordEntry {
  const statements = record.statements ?? [];
  return {
    id: record.id,
    kind,
    title,
    date,
    href,
    statements,
    citations: [...(record.citations ?? []), ...statements.flatMap(({ citations }) => citations ?? [])],
    disagreements: record.disagreements ?? [],
    related: record.related ?? [],
    facts,
  };
}

const treatyEntry = (treaty: Treaty, { topicTitle }: TreatyList) =>
  entry('Treaty', treaty, treaty.title, treaty.signed, paths.treaties(treaty.id), (locale) =>
    treatyFacts(treaty, topicTitle, locale),
  );

/** A treaty of a large file that stands in no list of records. */
function unlistedTreaty(id: string, treaties: TreatyList | undefined): RecordEntry | undefined {
  const row = treaties?.rowOf(id) ?? -1;
  return treaties && row >= 0 ? treatyEntry(treaties.at(row), treaties) : undefined;
}

function recordEntries({
  timeline,
  treaties,
  positions,
  instruments,
  trade,
  sources,
  dossier,
}: Datasets): RecordEntry[] {
  const actorName = (id: string) => dossier?.actors.find((actor) => actor.id === id)?.name ?? id;
  return [
    ...(timeline?.events ?? []).map((event) =>
      entry('Event', event, event.title, event.date, paths.timeline(event.id), () => eventFacts(event, actorName)),
    ),
    ...(treaties?.listed().map((treaty) => treatyEntry(treaty, treaties)) ?? []),
    ...(positions?.issues ?? []).flatMap((issue) => [
      entry(
        'Issue',
        { ...issue, statements: issue.background, citations: issueCitations(issue) },
        issue.title,
        null,
        paths.positions(issue.theme, issue.id),
      ),
      ...issue.positions.map((position) =>
        entry(
          'Position',
          { ...position, citations: positionCitations(position) },
          `${actorName(position.holder)}: ${issue.title}`,
          position.since,
          paths.positions(issue.theme, position.id),
        ),
      ),
    ]),
    ...(instruments?.instruments ?? []).map((instrument) => {
      const citations = [
        ...instrument.citations,
        ...(instrument.vote?.members ?? []).flatMap((member) => member.citations),
      ];
      return entry(
        'Document',
        { ...instrument, citations },
        instrument.title,
        instrument.adopted,
        paths.resolutions(instrument.id),
        () => documentFacts(instrument, actorName),
      );
    }),
    ...(trade?.figures ?? []).map((figure) =>
      entry('Figure', figure, figure.title, figure.period, paths.trade(figure.id), (locale) =>
        figureFacts(figure, actorName, locale),
      ),
    ),
    ...(trade?.bodies ?? []).map((body) => entry('Body', body, body.title, body.founded, paths.trade(body.id))),
    ...(trade?.notes ?? []).map((note) =>
      entry('Note', { ...note, statements: noteStatements(note) }, note.title, null, paths.trade(note.id)),
    ),
    ...(sources?.sources ?? []).map((source) =>
      entry('Source', source, source.title, source.date, paths.sources(source.id)),
    ),
  ];
}

function recordsBySource(records: RecordEntry[]): Map<string, RecordEntry[]> {
  const resting = new Map<string, RecordEntry[]>();
  for (const record of records) {
    for (const source of new Set(record.citations.map((citation) => citation.source))) {
      const list = resting.get(source);
      if (list) list.push(record);
      else resting.set(source, [record]);
    }
  }
  return resting;
}

/** What an issue rests on beyond its background: the steps it moved by, its comparisons, the accounts of an incident. */
function issueCitations({ moves, comparisons, accounts }: Issue): Citation[] {
  const told = accounts && [
    ...accounts.agreed,
    ...accounts.contested.flatMap(({ accounts: each, notes = [] }) => [...each, ...notes]),
  ];
  return [...moves, ...comparisons, ...(told ?? [])].flatMap(({ citations }) => citations ?? []);
}

function positionCitations({ citations, status, grounds, quotations = [] }: Position): Citation[] {
  return [...citations, ...[status, ...grounds, ...quotations].flatMap((part) => part.citations ?? [])];
}
