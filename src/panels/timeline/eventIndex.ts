import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { columnsBuilder, type Columns } from '#src/lib/columns/columns.ts';
import { wordIndexBuilder, type WordIndex } from '#src/lib/columns/wordIndex.ts';
import { daysOf, yearsOf, type Day } from '#src/lib/dates/dates.ts';
import { keepLast } from '#src/lib/keepLast.ts';
import type { RecordIndex } from '#src/records/recordIndex.ts';
import type { ScaleItem } from './scale/layout/lane.ts';
import { eventItem } from './scale/layout/scaleLanes.ts';

export const facetNames = ['kinds', 'actor', 'theme', 'said', 'origin'] as const;
/** What events can be told apart by; an actor stands for the states it continues too. */
export type FacetName = (typeof facetNames)[number];

/** A dossier's events, with what filters and lanes ask of them worked out once. */
export interface EventIndex {
  /** In order of time: by first day, then last; unreadable dates at the end. The row of an event is its place here. */
  events: TimelineEvent[];
  /** All but their words; made where a filter is set or counted beside. */
  columns: () => Columns<FacetName, 'date'>;
  /** Title, statements and actors of each. */
  words: SlowWords;
  /** What stands for each on the scale; null where its date cannot be read. */
  items: (ScaleItem | null)[];
  /** The rows that have a place on the scale, in order of their marks. */
  placed: Uint32Array;
  /** First and last day any event touches; null where there is none. */
  days: { first: Day; last: Day } | null;
}

type Context = Pick<RecordIndex, 'actor' | 'actorName' | 'side' | 'record' | 'inMainSource'> & {
  dossier: { actors: { id: string; continues?: string | undefined }[] };
  locale: string;
};

/** The index of a dossier's events, made once for the same events and records: O(n log n). */
export const eventIndex = keepLast(indexEvents);

function indexEvents(given: TimelineEvent[], records: Context): EventIndex {
  const { events, days } = inOrder(given);
  const items = events.map((event) => eventItem(event, records.side));
  const anchors = Float64Array.from(items, (item) => item?.span.anchor ?? NaN);
  return {
    events,
    columns: keepLast(() => columnsOf(events, records)),
    words: slowWords(events, ({ title, statements, actors }) => [
      title,
      ...statements.map(({ text }) => text),
      ...actors.map(records.actorName),
    ]),
    items,
    placed: Uint32Array.from([...items.keys()].filter((row) => items[row])).toSorted(
      (a, b) => (anchors[a] ?? 0) - (anchors[b] ?? 0),
    ),
    days,
  };
}

function columnsOf(
  events: TimelineEvent[],
  { dossier, locale, inMainSource, record }: Context,
): Columns<FacetName, 'date'> {
  const successors = new Map(dossier.actors.flatMap(({ id, continues }) => (continues ? [[continues, id]] : [])));
  const builder = columnsBuilder<TimelineEvent, FacetName, 'date', never>({
    facets: [
      { name: 'kinds', value: ({ kind }) => kind },
      { name: 'actor', value: ({ actors }) => actors.map((id) => successors.get(id) ?? id) },
      { name: 'theme', value: ({ themes }) => themes },
      { name: 'said', value: ({ statements }) => statements.map(({ kind }) => kind) },
      { name: 'origin', value: ({ id }) => (inMainSource(record(id)) ? 'main' : 'added') },
    ],
    years: [{ name: 'date', value: ({ date }) => yearsOf(date) }],
    orders: [],
    texts: () => [],
    locale,
  });
  for (const event of events) builder.add(event);
  return builder.finish();
}

function inOrder(given: TimelineEvent[]): Pick<EventIndex, 'events' | 'days'> {
  const firsts = new Float64Array(given.length);
  const lasts = new Float64Array(given.length);
  let [first, last] = [Infinity, -Infinity];
  for (const [at, { date }] of given.entries()) {
    const days = daysOf(date);
    firsts[at] = days?.first ?? Number.MAX_VALUE;
    lasts[at] = days?.last ?? Number.MAX_VALUE;
    if (!days) continue;
    first = Math.min(first, days.first);
    last = Math.max(last, days.last);
  }
  const rows = Uint32Array.from(given.keys()).toSorted(
    (a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0) || (lasts[a] ?? 0) - (lasts[b] ?? 0),
  );
  return {
    events: Array.from(rows, (at) => given[at]).filter((event) => event !== undefined),
    days: first <= last ? { first, last } : null,
  };
}

/** The words of many texts, which take long to collect: a slice at a time, the rest where they are asked for. */
interface SlowWords {
  /** Collects those of some more rows; false where none are left. */
  collect: (rows: number) => boolean;
  all: () => WordIndex;
}

function slowWords<R>(records: R[], texts: (record: R) => string[]): SlowWords {
  const builder = wordIndexBuilder();
  let next = 0;
  let words: WordIndex | null = null;
  const collect = (rows: number) => {
    for (const record of records.slice(next, next + rows)) builder.add(texts(record));
    next += rows;
    return next < records.length;
  };
  return {
    collect,
    all() {
      if (words) return words;
      collect(records.length);
      return (words = builder.finish());
    },
  };
}

/** Readies the events for searching while the reader is not doing anything; gives what stops it. */
export function collectWhenIdle({ collect, all }: SlowWords): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const more = () => {
    timer = setTimeout(collect(200) ? more : all);
  };
  timer = setTimeout(more, 500);
  return () => clearTimeout(timer);
}
