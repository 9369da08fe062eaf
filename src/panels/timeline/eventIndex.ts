import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { readDate, yearsOf, type Day } from '#src/lib/dates.ts';
import { foldText } from '#src/lib/foldText.ts';
import type { YearRange } from '#src/lib/yearRange.ts';
import type { RecordIndex } from '#src/records/recordIndex.ts';
import type { ScaleItem } from './scale/layout/layoutLanes.ts';
import { eventItem } from './scale/layout/scaleLanes.ts';

export const facetNames = ['kinds', 'actor', 'theme', 'said', 'origin'] as const;
/** What events can be told apart by, each with a set of values. */
export type FacetName = (typeof facetNames)[number];

/** An event with what filters and lanes ask of it, worked out once. */
export interface IndexedEvent {
  event: TimelineEvent;
  years: YearRange | null;
  /** Its values in each facet, as places in the index's list of values. */
  facets: Record<FacetName, readonly number[]>;
  /** What stands for it on the scale; null where its date cannot be read. */
  item: ScaleItem | null;
  /** Title, statements and actors, folded for searching. */
  words: () => string;
}

export interface EventIndex {
  /** In order of time: by first day, then last; unreadable dates at the end. */
  entries: IndexedEvent[];
  /** Those with a place on the scale, in order of their marks. */
  placed: IndexedEvent[];
  /** Every value of any facet; an actor stands for the states it continues too. */
  values: { facet: FacetName; value: string }[];
  /** First and last day any event touches; null where there is none. */
  days: { first: Day; last: Day } | null;
}

type Context = Pick<RecordIndex, 'actor' | 'actorName' | 'side' | 'record' | 'inMainSource'> & {
  dossier: { actors: { id: string; continues?: string | undefined }[] };
};

const indexes = new WeakMap<object, WeakMap<TimelineEvent[], EventIndex>>();

/** The index of a dossier's events, made once for the same events and records: O(n log n). */
export function eventIndex(events: TimelineEvent[], records: Context): EventIndex {
  const known = indexes.get(records) ?? new WeakMap<TimelineEvent[], EventIndex>();
  indexes.set(records, known);
  const index = known.get(events) ?? indexEvents(events, records);
  known.set(events, index);
  return index;
}

function indexEvents(events: TimelineEvent[], records: Context): EventIndex {
  const successors = new Map(
    records.dossier.actors.flatMap(({ id, continues }) => (continues ? [[continues, id]] : [])),
  );
  const values: EventIndex['values'] = [];
  const codes = lexicon(values);
  const entries = inOrder(events).map((event): IndexedEvent => ({
    event,
    years: yearsOf(event.date),
    facets: {
      kinds: codes('kinds', [event.kind]),
      actor: codes(
        'actor',
        event.actors.map((id) => successors.get(id) ?? id),
      ),
      theme: codes('theme', event.themes),
      said: codes(
        'said',
        event.statements.map(({ kind }) => kind),
      ),
      origin: codes('origin', [records.inMainSource(records.record(event.id)) ? 'main' : 'added']),
    },
    item: eventItem(event, records.side),
    words: once(() =>
      foldText(
        [event.title, ...event.statements.map(({ text }) => text), ...event.actors.map(records.actorName)].join(' '),
      ),
    ),
  }));
  return {
    entries,
    placed: entries
      .filter(({ item }) => item)
      .toSorted((a, b) => (a.item?.span.anchor ?? 0) - (b.item?.span.anchor ?? 0)),
    values,
    days: daysOf(events),
  };
}

function inOrder(events: TimelineEvent[]): TimelineEvent[] {
  return events
    .map((event) => {
      const { start, end } = readDate(event.date) ?? {};
      return { event, first: (start ?? end)?.first ?? Infinity, last: (end ?? start)?.last ?? Infinity };
    })
    .toSorted((a, b) => (a.first === b.first ? a.last - b.last || 0 : a.first - b.first))
    .map(({ event }) => event);
}

function daysOf(events: TimelineEvent[]): EventIndex['days'] {
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of events) {
    const { start, end } = readDate(date) ?? {};
    if (start) first = Math.min(first, start.first);
    if (end) last = Math.max(last, end.last);
  }
  return first <= last ? { first, last } : null;
}

/** Numbers the values of facets in the order they come in, and adds them to the list. Most events have one value: they share its array. */
function lexicon(list: EventIndex['values']) {
  const alone: Record<FacetName, Map<string, readonly [number]>> = {
    kinds: new Map(),
    actor: new Map(),
    theme: new Map(),
    said: new Map(),
    origin: new Map(),
  };
  const codeOf = (facet: FacetName, value: string) => {
    const known = alone[facet].get(value);
    if (known) return known;
    const code = [list.push({ facet, value }) - 1] as const;
    alone[facet].set(value, code);
    return code;
  };
  return (facet: FacetName, values: string[]): readonly number[] => {
    const [first] = values;
    if (first !== undefined && values.every((value) => value === first)) return codeOf(facet, first);
    return [...new Set(values)].flatMap((value) => codeOf(facet, value));
  };
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Readies the events for searching while the reader is not doing anything, a slice at a time; gives what stops it. */
export function foldWhenIdle(events: IndexedEvent[]): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout>;
  const fold = () => {
    for (const entry of events.slice(next, next + 200)) entry.words();
    next += 200;
    if (next < events.length) timer = setTimeout(fold);
  };
  timer = setTimeout(fold, 500);
  return () => clearTimeout(timer);
}
