import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { compareDates, daysOf } from '#src/lib/dates/dates.ts';

/** An event near a treaty: because one names the other, or because it was at that time. */
interface NearbyEvent {
  event: TimelineEvent;
  linked: boolean;
}

const aYear = 365;
const most = 10;

/** Events that a treaty is linked with, and those within a year of its signing: the nearest ten of those, all in order of time. */
export function nearbyEvents(
  treaty: Pick<Treaty, 'id' | 'signed' | 'related'>,
  events: TimelineEvent[],
): NearbyEvent[] {
  const linked = events.filter(({ id, related }) => treaty.related?.includes(id) || related?.includes(treaty.id));
  const signed = daysOf(treaty.signed);
  const near = signed
    ? events
        .flatMap((event) => {
          const days = daysOf(event.date);
          const apart = days ? Math.max(days.first - signed.last, signed.first - days.last, 0) : Infinity;
          return apart <= aYear && !linked.includes(event) ? [{ event, apart }] : [];
        })
        .toSorted((a, b) => a.apart - b.apart || a.event.importance - b.event.importance)
        .slice(0, most)
    : [];
  return [
    ...linked.map((event) => ({ event, linked: true })),
    ...near.map(({ event }) => ({ event, linked: false })),
  ].toSorted((a, b) => compareDates(a.event.date, b.event.date));
}
