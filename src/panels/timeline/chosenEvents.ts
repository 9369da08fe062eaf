import { searchWords } from '#src/lib/foldText.ts';
import { touchesRange } from '#src/lib/yearRange.ts';
import { facetNames, type EventIndex, type FacetName, type IndexedEvent } from './eventIndex.ts';
import type { TimelineFilters } from './timelineUrl.ts';

export type FilterName = keyof TimelineFilters;

interface Test {
  name: FilterName;
  passes: (event: IndexedEvent) => boolean;
}

/** One test for each filter that is set. */
function testsOf(filters: TimelineFilters, { values }: EventIndex): Test[] {
  const { text, years } = filters;
  const words = searchWords(text);
  const tests: Test[] = [];
  for (const name of facetNames) {
    const wanted: readonly string[] = [filters[name] ?? []].flat();
    if (wanted.length === 0) continue;
    const chosen = new Set(
      values.flatMap(({ facet, value }, code) => (facet === name && wanted.includes(value) ? code : [])),
    );
    tests.push({ name, passes: ({ facets }) => facets[name].some((code) => chosen.has(code)) });
  }
  if (years) tests.push({ name: 'years', passes: (entry) => touchesRange(entry.years, years) });
  if (words.length > 0)
    tests.push({ name: 'text', passes: (entry) => words.every((word) => entry.words().includes(word)) });
  return tests;
}

/** What the filters leave, and what each would leave if it were lifted or set to something else. */
export interface ChosenEvents {
  /** In order of time. */
  shown: IndexedEvent[];
  /** How many events each value of a filter would leave, given the other filters. */
  counts: Record<FacetName, ReadonlyMap<string, number>>;
  /** How many events come back when one filter alone is lifted; only filters that are set. */
  lifted: Map<FilterName, number>;
}

/** Sifts the events in one pass: an event that only one filter keeps out still counts beside that filter's choices. */
export function chosenEvents(index: EventIndex, filters: TimelineFilters): ChosenEvents {
  const tests = testsOf(filters, index);
  const shown: IndexedEvent[] = [];
  const lifted = new Map<FilterName, number>(tests.map(({ name }) => [name, 0]));
  const tally = new Uint32Array(index.values.length);
  const count = (codes: readonly number[]) => {
    for (let at = 0; at < codes.length; at += 1) tally[codes[at] ?? 0] = (tally[codes[at] ?? 0] ?? 0) + 1;
  };
  for (const entry of index.entries) {
    const failed = failedTests(tests, entry);
    if (failed === 'several') continue;
    if (failed === null) {
      shown.push(entry);
      const { kinds, actor, theme, said, origin } = entry.facets;
      count(kinds);
      count(actor);
      count(theme);
      count(said);
      count(origin);
    } else {
      lifted.set(failed, (lifted.get(failed) ?? 0) + 1);
      if (failed !== 'text' && failed !== 'years') count(entry.facets[failed]);
    }
  }
  for (const [name, more] of lifted) lifted.set(name, more + shown.length);
  return { shown, counts: countsOf(index, tally), lifted };
}

function countsOf({ values }: EventIndex, tally: Uint32Array): ChosenEvents['counts'] {
  const counts = { kinds: new Map(), actor: new Map(), theme: new Map(), said: new Map(), origin: new Map() };
  values.forEach(({ facet, value }, code) => counts[facet].set(value, tally[code] ?? 0));
  return counts;
}

/** The one test an event fails, null where it passes all; more than one make no difference. */
function failedTests(tests: Test[], entry: IndexedEvent): FilterName | 'several' | null {
  let failed: FilterName | null = null;
  for (const { name, passes } of tests) {
    if (passes(entry)) continue;
    if (failed !== null) return 'several';
    failed = name;
  }
  return failed;
}
