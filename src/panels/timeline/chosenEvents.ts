import { addedOrder } from '#src/lib/columns/columns.ts';
import { facetCounts } from '#src/lib/columns/facetCounts.ts';
import { nearSearches } from '#src/lib/columns/nearSearches.ts';
import { sift, type Filters, type Sifted } from '#src/lib/columns/sift.ts';
import { keepLast } from '#src/lib/keepLast.ts';
import { facetNames, type EventIndex, type FacetName } from './eventIndex.ts';
import type { ScaleItem } from './scale/layout/lane.ts';
import type { TimeWindow } from './scale/layout/timeWindow.ts';
import { isFiltered, type TimelineFilters } from './timelineUrl.ts';

/** What the filters leave of the events, and the numbers beside the filters. */
export interface ChosenEvents {
  index: EventIndex;
  /** Their rows, in order of time. */
  shown: Uint32Array;
  /** What stands for them on the scale, in order of the marks. */
  items: ScaleItem[];
  /** How many events each value of a filter would leave, given the other filters. */
  counts: () => Record<FacetName, ReadonlyMap<string, number>>;
  ways: () => Sifted<FacetName>['ways'];
  /** Searches spelled nearly like one that leaves nothing. */
  near: () => string[];
}

/** Sifts the events; the same choice of the same events gives the same. */
export const chosenEvents = keepLast(siftEvents, (index, { text, years, ...filters }) => [
  index,
  text.trim(),
  years?.from,
  years?.to,
  ...facetNames.map((name) => String(filters[name])),
]);

function siftEvents(index: EventIndex, filters: TimelineFilters): ChosenEvents {
  // Without a filter all that is to be worked out is what stands beside the filters, which the scale need not wait for.
  const sifting = keepLast(() => sift(columnsFor(index, filters), siftedBy(filters)));
  const found = isFiltered(filters) ? sifting() : null;
  const items: ScaleItem[] = [];
  for (const row of index.placed) {
    const item = index.items[row];
    if (item && found?.isShown(row) !== false) items.push(item);
  }
  const all = addedOrder(index.events.length);
  return {
    index,
    shown: found ? found.shownRows(all)() : all,
    items,
    counts: keepLast(() => {
      const { sifted } = sifting();
      return {
        kinds: facetCounts(sifted, 'kinds'),
        actor: facetCounts(sifted, 'actor'),
        theme: facetCounts(sifted, 'theme'),
        said: facetCounts(sifted, 'said'),
        origin: facetCounts(sifted, 'origin'),
      };
    }),
    ways: () => sifting().sifted.ways,
    near: keepLast(() => nearSearches(columnsFor(index, filters), siftedBy(filters))),
  };
}

/** The columns a choice is sifted by: with the words of the events where it has some. */
function columnsFor({ columns, words }: EventIndex, { text }: TimelineFilters) {
  return text.trim() === '' ? columns() : { ...columns(), words: words.all() };
}

const siftedBy = ({ text, years, ...filters }: TimelineFilters): Filters<FacetName, 'date'> => ({
  facets: facetNames.map((name) => ({ name, values: [filters[name] ?? []].flat() })),
  counted: 'date',
  years,
  text,
});

/** The rows of an index that the list has, in order of time. */
export interface ListedEvents {
  index: EventIndex;
  rows: Uint32Array;
}

/** What the list has: the rows that are shown, or those of them whose dates touch a stretch of time; one that cannot be read touches none. */
export const listedEvents = keepLast(
  (index: EventIndex, shown: Uint32Array, within: TimeWindow | null): ListedEvents => ({
    index,
    rows: within ? shown.filter((row) => touches(index.items[row], within)) : shown,
  }),
);

const touches = (item: ScaleItem | null | undefined, { from, to }: TimeWindow) =>
  item?.span !== undefined && item.span.from < to && item.span.to > from;
