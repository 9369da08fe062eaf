import type { TimelineEvent } from '#src/data/timeline.ts';
import { compareDates, yearsOf } from '#src/lib/dates.ts';
import { foldText, searchWords } from '#src/lib/foldText.ts';
import { touchesRange, type YearRange } from '#src/lib/yearRange.ts';
import { noFilters, statementKinds, type TimelineFilters } from './timelineUrl.ts';

/** An event with what filters ask of it, worked out once. */
export interface IndexedEvent {
  event: TimelineEvent;
  years: YearRange | null;
  /** Its actors, each predecessor state under its successor. */
  actors: ReadonlySet<string>;
  inMainSource: boolean;
  /** Title, statements and actors, folded for searching. */
  words: string;
}

interface Context {
  actorName: (id: string) => string;
  /** The actor that continues another one, or the actor itself. */
  successor: (id: string) => string;
  inMainSource: (event: TimelineEvent) => boolean;
}

/** The events in order of time, ready to be filtered: O(n log n). */
export function indexEvents(events: TimelineEvent[], context: Context): IndexedEvent[] {
  return events
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map((event) => ({
      event,
      years: yearsOf(event.date),
      actors: new Set(event.actors.map(context.successor)),
      inMainSource: context.inMainSource(event),
      words: foldText(
        [event.title, ...event.statements.map(({ text }) => text), ...event.actors.map(context.actorName)].join(' '),
      ),
    }));
}

export type FilterName = keyof TimelineFilters;

type Test = (event: IndexedEvent) => boolean;

/** One test for each filter that is set. */
function testsOf(filters: TimelineFilters): Map<FilterName, Test> {
  const { text, kinds, years, actor, theme, said, mainSourceOnly } = filters;
  const words = searchWords(text);
  const tests = new Map<FilterName, Test>();
  if (words.length > 0) tests.set('text', (entry) => words.every((word) => entry.words.includes(word)));
  if (kinds.length > 0) tests.set('kinds', ({ event }) => kinds.includes(event.kind));
  if (years) tests.set('years', (entry) => touchesRange(entry.years, years));
  if (actor) tests.set('actor', ({ actors }) => actors.has(actor));
  if (theme) tests.set('theme', ({ event }) => event.themes.includes(theme));
  if (said) tests.set('said', ({ event }) => event.statements.some(({ kind }) => kind === said));
  if (mainSourceOnly) tests.set('mainSourceOnly', (entry) => entry.inMainSource);
  return tests;
}

/** The events that pass every filter, in the order they came in. */
export function chosenEvents(events: IndexedEvent[], filters: TimelineFilters): IndexedEvent[] {
  const tests = [...testsOf(filters).values()];
  return tests.length === 0 ? events : events.filter((event) => tests.every((test) => test(event)));
}

/** How many events each value of a filter would leave, given the other filters. */
export interface FilterCounts {
  kinds: Map<string, number>;
  actor: Map<string, number>;
  theme: Map<string, number>;
  said: Map<string, number>;
  mainSource: number;
}

/** The counts beside the choices: those of one filter answer to all the others. */
export function filterCounts(events: IndexedEvent[], filters: TimelineFilters): FilterCounts {
  const without = (name: FilterName) => chosenEvents(events, { ...filters, [name]: noFilters[name] });
  return {
    kinds: tally(without('kinds'), ({ event }) => [event.kind]),
    actor: tally(without('actor'), ({ actors }) => actors),
    theme: tally(without('theme'), ({ event }) => event.themes),
    said: tally(without('said'), ({ event }) =>
      statementKinds.filter((kind) => event.statements.some((statement) => statement.kind === kind)),
    ),
    mainSource: without('mainSourceOnly').filter(({ inMainSource }) => inMainSource).length,
  };
}

function tally(events: IndexedEvent[], values: (event: IndexedEvent) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) for (const value of values(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Where nothing is left: the filters of which lifting one alone brings events back, with how many. */
export function liftable(events: IndexedEvent[], filters: TimelineFilters): { name: FilterName; count: number }[] {
  return [...testsOf(filters).keys()]
    .map((name) => ({ name, count: chosenEvents(events, { ...filters, [name]: noFilters[name] }).length }))
    .filter(({ count }) => count > 0);
}
