import type { TimelineEvent } from '#src/data/timeline.ts';
import { readDate, yearsOf } from '#src/lib/dates.ts';
import { foldText, searchWords } from '#src/lib/foldText.ts';
import { touchesRange, type YearRange } from '#src/lib/yearRange.ts';
import type { Side } from '#src/records/recordIndex.ts';
import type { ScaleItem } from './scale/layoutLanes.ts';
import { eventItem } from './scale/scaleLanes.ts';
import { statementKinds, type TimelineFilters } from './timelineUrl.ts';

/** An event with what filters ask of it, worked out once. */
export interface IndexedEvent {
  event: TimelineEvent;
  years: YearRange | null;
  /** Its actors, each predecessor state under its successor. */
  actors: ReadonlySet<string>;
  /** What stands for it on the scale; null where its date cannot be read. */
  item: ScaleItem | null;
  /** Title, statements and actors, folded for searching. */
  words: () => string;
}

interface Context {
  actorName: (id: string) => string;
  /** The actor that continues another one, or the actor itself. */
  successor: (id: string) => string;
  side: (actor: string) => Side;
}

/** The events in order of time (by first day, then last; unreadable dates at the end), ready to be filtered: O(n log n). */
export function indexEvents(events: TimelineEvent[], context: Context): IndexedEvent[] {
  return events
    .map((event) => {
      const { start, end } = readDate(event.date) ?? {};
      return { event, first: (start ?? end)?.first ?? Infinity, last: (end ?? start)?.last ?? Infinity };
    })
    .toSorted((a, b) => (a.first === b.first ? a.last - b.last || 0 : a.first - b.first))
    .map(({ event }) => ({
      event,
      years: yearsOf(event.date),
      actors: new Set(event.actors.map(context.successor)),
      item: eventItem(event, context.side),
      words: once(() =>
        foldText(
          [event.title, ...event.statements.map(({ text }) => text), ...event.actors.map(context.actorName)].join(' '),
        ),
      ),
    }));
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export type FilterName = keyof TimelineFilters;

/** One test for each filter that is set. */
function testsOf(filters: TimelineFilters): { name: FilterName; passes: (event: IndexedEvent) => boolean }[] {
  const { text, kinds, years, actor, theme, said } = filters;
  const words = searchWords(text);
  const tests: ReturnType<typeof testsOf> = [];
  if (kinds.length > 0) tests.push({ name: 'kinds', passes: ({ event }) => kinds.includes(event.kind) });
  if (years) tests.push({ name: 'years', passes: (entry) => touchesRange(entry.years, years) });
  if (actor) tests.push({ name: 'actor', passes: ({ actors }) => actors.has(actor) });
  if (theme) tests.push({ name: 'theme', passes: ({ event }) => event.themes.includes(theme) });
  if (said) tests.push({ name: 'said', passes: ({ event }) => event.statements.some(({ kind }) => kind === said) });
  if (words.length > 0)
    tests.push({ name: 'text', passes: (entry) => words.every((word) => entry.words().includes(word)) });
  return tests;
}

/** What the filters leave, and what each would leave if it were lifted or set to something else. */
export interface ChosenEvents {
  /** In the order they came in. */
  shown: IndexedEvent[];
  /** How many events each value of a filter would leave, given the other filters. */
  counts: Record<'kinds' | 'actor' | 'theme' | 'said', Map<string, number>>;
  /** How many events come back when one filter alone is lifted; only filters that are set. */
  lifted: Map<FilterName, number>;
}

/** Sifts the events in one pass: an event that only one filter keeps out still counts beside that filter's choices. */
export function chosenEvents(events: IndexedEvent[], filters: TimelineFilters): ChosenEvents {
  const tests = testsOf(filters);
  const shown: IndexedEvent[] = [];
  const lifted = new Map<FilterName, number>(tests.map(({ name }) => [name, 0]));
  const counts: ChosenEvents['counts'] = {
    kinds: new Map(),
    actor: new Map(),
    theme: new Map(),
    said: new Map(),
  };
  for (const entry of events) {
    const failed = firstTwo(tests, ({ passes }) => !passes(entry));
    if (failed.length > 1) continue;
    const only = failed[0]?.name;
    if (only) lifted.set(only, (lifted.get(only) ?? 0) + 1);
    else shown.push(entry);
    const count = (name: keyof typeof counts, values: Iterable<string>) => {
      if (only === undefined || only === name)
        for (const value of values) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    };
    count('kinds', [entry.event.kind]);
    count('actor', entry.actors);
    count('theme', entry.event.themes);
    count(
      'said',
      statementKinds.filter((kind) => entry.event.statements.some((statement) => statement.kind === kind)),
    );
  }
  for (const [name, count] of lifted) lifted.set(name, count + shown.length);
  return { shown, counts, lifted };
}

/** The first two that fit; a third makes no difference. */
function firstTwo<T>(values: T[], fits: (value: T) => boolean): T[] {
  const found: T[] = [];
  for (const value of values) {
    if (!fits(value)) continue;
    found.push(value);
    if (found.length === 2) break;
  }
  return found;
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
