import { yearsAt } from '#src/lib/columns/yearTally.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import type { EventIndex } from '#src/panels/timeline/eventIndex.ts';
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

/** Some of the events, in order of time, as lines of a list. */
export function listRows({ events, columns }: EventIndex, shown: Uint32Array): ListRow[] {
  const [dates] = columns().years;
  let reached: number | null = null;
  let lastYear: number | null | undefined;
  const rows: ListRow[] = [];
  for (const at of shown) {
    const event = events[at];
    if (!event) continue;
    const years = dates ? yearsAt(dates, at) : null;
    const year = years?.from ?? null;
    const empty = year !== null && reached !== null ? { from: reached + 1, to: year - 1 } : null;
    rows.push({
      event,
      year: year === lastYear ? undefined : year,
      gap: empty && empty.to - empty.from + 1 >= gapWorthSaying ? empty : null,
    });
    lastYear = year;
    if (years) reached = Math.max(reached ?? years.to, years.to);
  }
  return rows;
}
