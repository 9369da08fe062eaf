import type { TimelineEvent } from '#src/data/timeline.ts';
import { compareDates, yearsOf } from '#src/lib/dates.ts';
import { touchesRange } from '#src/lib/yearRange.ts';
import type { TimelineChoice } from './timelineUrl.ts';

/** The events a choice lets through, in order of time. */
export function chosenEvents(
  events: TimelineEvent[],
  choice: TimelineChoice,
  inMainSource: (event: TimelineEvent) => boolean,
): TimelineEvent[] {
  return events
    .filter(
      (event) =>
        (choice.kinds.length === 0 || choice.kinds.includes(event.kind)) &&
        touchesRange(yearsOf(event.date), choice.years) &&
        (!choice.mainSourceOnly || inMainSource(event)),
    )
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** Events under the year in which they begin, in their order; `null` where the date cannot be read. */
export function eventsByYear(events: TimelineEvent[]): { year: number | null; events: TimelineEvent[] }[] {
  const groups: { year: number | null; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const year = yearsOf(event.date)?.from ?? null;
    const group = groups.at(-1);
    if (group && group.year === year) group.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
