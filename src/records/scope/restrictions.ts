import type { Citation } from '#src/data/schema/citation.ts';
import type { Instrument } from '#src/data/schema/instruments.ts';
import type { Accounts, Issue, Position } from '#src/data/schema/positions.ts';
import type { Source } from '#src/data/schema/sources.ts';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Count, Figure, TradeBody, TradeNote } from '#src/data/schema/trade.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { rowsOf, treatyListWith, type TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { mainCited, mainDate, mainDisagreements, mainStatements, type MainScope } from './mainScope.ts';

// What the main source alone has of each dataset: pure, and of the same shape as the whole, so that no reader of it need know.

/** The events it has, dated and told as it does. */
export function restrictTimeline<C extends { events: TimelineEvent[] }>(content: C, scope: MainScope): C {
  const events = content.events.flatMap((event) => {
    const { title, actors, relations } = { ...event, ...scope.reading(event.id) };
    const statements = mainStatements(event, scope);
    const date = mainDate(event, event.date, scope) ?? scope.undated ?? event.date;
    const disagreements = mainDisagreements(event.disagreements, scope);
    return statements.length > 0 ? [{ ...event, title, date, actors, relations, statements, disagreements }] : [];
  });
  return { ...content, events };
}

/** The treaties it lists; of each it gives no more than what it is about and when it was signed. */
export function restrictTreaties(list: TreatyList, scope: MainScope): TreatyList {
  const treaties = rowsOf(list, 'origin', 'main').map((row) => restrictTreaty(list.at(row), scope));
  const completeness = list.completeness.filter(({ citations }) => citations?.every(scope.isMain));
  return treatyListWith({ topics: list.topics, faults: list.faults, completeness }, treaties, scope);
}

function restrictTreaty(treaty: Treaty, scope: MainScope): Treaty {
  const signed = mainDate(treaty, treaty.signed, scope);
  return {
    ...treaty,
    officialTitle: null,
    signed,
    place: null,
    signatories: [],
    inForce: null,
    status: signed ? 'signed' : null,
    statements: mainStatements(treaty, scope),
    amendments: undefined,
    disagreements: mainDisagreements(treaty.disagreements, scope),
    url: undefined,
  };
}

/** The issues it speaks of, with the positions it reports. */
export function restrictPositions<C extends { issues: Issue[] }>(content: C, scope: MainScope): C {
  const issues = content.issues.flatMap((issue) => {
    const background = mainStatements({ id: issue.id, statements: issue.background }, scope);
    const positions = mainCited(
      issue.positions.map((position) => restrictPosition(position, scope)),
      scope,
    );
    const disagreements = mainDisagreements(issue.disagreements, scope);
    const comparisons = issue.comparisons.filter((each) => isOnlyMain(each, scope));
    const moves = issue.moves.filter((each) => isOnlyMain(each, scope));
    const accounts = issue.accounts && restrictAccounts(issue.accounts, scope);
    const left = background.length + positions.length + comparisons.length + moves.length;
    if (left === 0 && !accounts) return [];
    return [{ ...issue, background, positions, comparisons, moves, accounts, disagreements }];
  });
  return { ...content, issues };
}

/** Whether something rests on the main source alone: what it shares with others may say more than it does, and cannot be taken apart. */
function isOnlyMain({ citations }: { citations?: Citation[] }, { isMain }: MainScope): boolean {
  return citations?.every(isMain) ?? false;
}

/** The points on which it gives an account; none where it gives none. */
function restrictAccounts(accounts: Accounts, scope: MainScope): Accounts | undefined {
  const contested = accounts.contested.flatMap(({ question, accounts: each, notes = [] }) => {
    const own = each.filter((account) => isOnlyMain(account, scope));
    const ownNotes = notes.filter((note) => isOnlyMain(note, scope));
    return own.length + ownNotes.length > 0 ? [{ question, accounts: own, notes: ownNotes }] : [];
  });
  return contested.length > 0 ? { ...accounts, agreed: mainCited(accounts.agreed, scope), contested } : undefined;
}

function restrictPosition(position: Position, scope: MainScope): Position {
  return {
    ...position,
    text: scope.reading(position.id)?.text ?? position.text,
    since: mainDate(position, position.since, scope),
    detail: isOnlyMain(position, scope) ? position.detail : undefined,
    status: isOnlyMain(position.status, scope) ? position.status : { state: 'held', dates: [] },
    grounds: position.grounds.map((ground) =>
      isOnlyMain(ground, scope) ? ground : { instrument: ground.instrument, text: ground.text },
    ),
    quotations: mainCited(position.quotations ?? [], scope).map((quotation) => ({
      ...quotation,
      date: mainDate(position, quotation.date, scope),
    })),
    disagreements: mainDisagreements(position.disagreements, scope),
  };
}

/** The documents it names; how they were voted on it does not say. */
export function restrictInstruments<C extends { instruments: Instrument[] }>(content: C, scope: MainScope): C {
  const instruments = mainCited(content.instruments, scope).map((instrument) => {
    const adopted = mainDate(instrument, instrument.adopted, scope) ?? scope.undated ?? instrument.adopted;
    const subject = scope.reading(instrument.id)?.text ?? instrument.subject;
    const disagreements = mainDisagreements(instrument.disagreements, scope);
    return { ...instrument, adopted, vote: null, subject, disagreements };
  });
  return { ...content, instruments };
}

interface Trade {
  counts: Count[];
  figures: Figure[];
  bodies: TradeBody[];
  notes: TradeNote[];
}

/** The figures it gives and what follows from them, the ways of counting they are of, and the bodies it names. */
export function restrictTrade<C extends Trade>(content: C, scope: MainScope): C {
  const figures = mainCited(content.figures, scope)
    .filter(({ derivation }) => derivation?.inputs.every(scope.hasAsItIs) ?? true)
    .map((figure) => ({ ...figure, disagreements: mainDisagreements(figure.disagreements, scope) }));
  const counts = content.counts
    .filter(({ id }) => figures.some(({ count }) => count === id))
    .map((count) => ({ ...count, citations: count.citations?.filter(scope.isMain) }));
  const bodies = content.bodies.flatMap((body) => {
    const statements = mainStatements(body, scope);
    const founded = mainDate(body, body.founded, scope);
    const disagreements = mainDisagreements(body.disagreements, scope);
    return statements.length > 0 ? [{ ...body, founded, statements, disagreements }] : [];
  });
  const notes = content.notes.flatMap((note) => {
    const statements = mainStatements(note, scope);
    const steps = note.steps?.flatMap((step) => {
      const said = mainStatements({ id: note.id, statements: step.statements }, scope);
      return said.length > 0 ? [{ ...step, statements: said }] : [];
    });
    return statements.length + (steps?.length ?? 0) > 0 ? [{ ...note, statements, steps }] : [];
  });
  return { ...content, counts, figures, bodies, notes };
}

/** A series whole, or without its rows where the main source is not what it rests on. */
export function restrictRows<K extends string>(rows: K) {
  return <C extends { provenance: { citations: Citation[] } } & Record<K, unknown[]>>(
    content: C,
    scope: MainScope,
  ): C => (content.provenance.citations.some(scope.isMain) ? content : { ...content, [rows]: [] });
}

/** The main source alone. */
export function restrictSources<C extends { sources: Source[] }>(content: C, scope: MainScope): C {
  const sources = content.sources
    .filter(({ id }) => scope.isMain({ source: id }))
    .map((source) => ({
      ...source,
      statements: source.statements && mainStatements({ id: source.id, statements: source.statements }, scope),
      disagreements: mainDisagreements(source.disagreements, scope),
    }));
  return { ...content, sources };
}

/** The dossier with what is known from the main source alone. */
export function restrictDossier<C extends { knowledge: { citations: Citation[] }[] }>(content: C, scope: MainScope): C {
  return { ...content, knowledge: mainCited(content.knowledge, scope) };
}
