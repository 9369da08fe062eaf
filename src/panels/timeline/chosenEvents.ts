import { addedOrder } from '#src/lib/columns/columns.ts';
import { shownRows, sift, type Sifted } from '#src/lib/columns/sift.ts';
import { facetNames, type EventIndex, type FacetName } from './eventIndex.ts';
import type { ScaleItem } from './scale/layout/layoutLanes.ts';
import type { TimeWindow } from './scale/layout/timeWindow.ts';
import type { TimelineFilters } from './timelineUrl.ts';

/** What the filters leave of the events, and the numbers beside the filters. */
export interface ChosenEvents {
  index: EventIndex;
  /** Their rows, in order of time. */
  shown: Uint32Array;
  /** What stands for them on the scale, in order of the marks. */
  items: ScaleItem[];
  /** How many events each value of a filter would leave, given the other filters. */
  counts: Record<FacetName, ReadonlyMap<string, number>>;
  ways: Sifted<FacetName>['ways'];
}

/** Sifts the events. */
export function chosenEvents(index: EventIndex, filters: TimelineFilters): ChosenEvents {
  const { text, years } = filters;
  const columns = text.trim() === '' ? index.columns : { ...index.columns, words: index.words.all() };
  const { sifted, failures } = sift(columns, {
    facets: facetNames.map((name) => ({ name, values: [filters[name] ?? []].flat() })),
    counted: 'date',
    years,
    text,
  });
  const { shown, facets, ways } = sifted;
  const items: ScaleItem[] = [];
  for (const row of index.placed) {
    const item = index.items[row];
    if (item && failures.bits[row] === 0) items.push(item);
  }
  const countsOf = (wanted: FacetName) =>
    new Map(
      facets.flatMap(({ name, counts }) =>
        name === wanted ? counts.flatMap(({ value, count }) => (value === null ? [] : [[value, count]])) : [],
      ),
    );
  return {
    index,
    shown: shownRows(addedOrder(columns.count), failures, shown),
    items,
    counts: {
      kinds: countsOf('kinds'),
      actor: countsOf('actor'),
      theme: countsOf('theme'),
      said: countsOf('said'),
      origin: countsOf('origin'),
    },
    ways,
  };
}

/** Those of some rows whose dates touch a stretch of time; those whose date cannot be read touch none. */
export function rowsWithin({ items }: EventIndex, rows: Uint32Array, { from, to }: TimeWindow): Uint32Array {
  return rows.filter((row) => {
    const span = items[row]?.span;
    return span !== undefined && span.from < to && span.to > from;
  });
}
