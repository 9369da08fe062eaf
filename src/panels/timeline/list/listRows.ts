import type { YearRange } from '#src/lib/yearRange.ts';
import type { IndexedEvent } from '#src/panels/timeline/eventIndex.ts';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';

/** One line of the list: an event, the year it opens, and the empty years before it. */
export interface ListRow {
  event: TimelineEvent;
  /** The year in which it begins, where it is the first of that year; null where its date cannot be read; undefined for the others. */
  year: number | null | undefined;
  /** The whole years without any event since the one before, where they are worth saying. */
  gap: YearRange | null;
}

const gapWorthSaying = 3;

/** Events in order of time as lines of a list. */
export function listRows(events: IndexedEvent[]): ListRow[] {
  let reached: number | null = null;
  let lastYear: number | null | undefined;
  return events.map(({ event, years }) => {
    const year = years?.from ?? null;
    const empty = years && reached !== null ? { from: reached + 1, to: years.from - 1 } : null;
    const row = {
      event,
      year: year === lastYear ? undefined : year,
      gap: empty && empty.to - empty.from + 1 >= gapWorthSaying ? empty : null,
    };
    lastYear = year;
    if (years) reached = Math.max(reached ?? years.to, years.to);
    return row;
  });
}
