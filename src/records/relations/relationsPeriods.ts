import type { RelationsChange, TimelineEvent } from '#src/data/schema/timeline.ts';
import { compareDates, readDate, type Day, type EdtfDate } from '#src/lib/dates/dates.ts';

export type RelationsStatus = RelationsChange['status'];

/** A stretch of time during which relations were in one state, between two events that changed them. */
export interface RelationsPeriod {
  id: string;
  status: RelationsStatus;
  level: RelationsChange['level'];
  by: string[];
  start: TimelineEvent;
  /** The event that ended it; null while it lasts. */
  end: TimelineEvent | null;
  firstDay: Day;
  /** First day of what followed, or today. */
  endDay: Day;
  /** Whether both ends are known to the day, so that a number of days means something. */
  exact: boolean;
}

/** A run of periods without full diplomatic relations, from severing to restoring. */
export interface RelationsBreak {
  start: TimelineEvent;
  end: TimelineEvent | null;
  days: number;
  exact: boolean;
}

const statusesWithout: ReadonlySet<RelationsStatus> = new Set(['severed', 'contacts', 'consular']);

/** Derives the periods from the events that change relations; events whose date has no first day are passed over. */
export function relationsPeriods(events: TimelineEvent[], today: Day): RelationsPeriod[] {
  const turns = events
    .flatMap((event) => {
      const { relations: change } = event;
      const date = change && readDate(event.date);
      return change && date?.start ? [{ event, change, date, firstDay: date.start.first }] : [];
    })
    .toSorted((a, b) => compareDates(a.event.date, b.event.date));
  return turns.map(({ event, change, date, firstDay }, index) => {
    const next = turns[index + 1];
    return {
      id: event.id,
      status: change.status,
      level: change.level,
      by: change.by,
      start: event,
      end: next?.event ?? null,
      firstDay,
      endDay: next?.firstDay ?? today,
      exact: isDay(date) && (!next || isDay(next.date)),
    };
  });
}

/** The breaks in relations there once were, each from the day they were severed to the day they were restored (or today). */
export function relationsBreaks(periods: RelationsPeriod[]): RelationsBreak[] {
  const breaks: RelationsBreak[] = [];
  const since = periods.findIndex(({ status }) => !isWithoutRelations(status));
  if (since < 0) return breaks;
  let first: RelationsPeriod | null = null;
  for (const period of periods.slice(since)) {
    if (!isWithoutRelations(period.status)) {
      first = null;
      continue;
    }
    if (first) breaks.pop();
    first ??= period;
    breaks.push({
      start: first.start,
      end: period.end,
      days: period.endDay - first.firstDay,
      exact: isDay(readDate(first.start.date)) && (!period.end || isDay(readDate(period.end.date))),
    });
  }
  return breaks;
}

/** Whether a status means that there are no full diplomatic relations. */
export function isWithoutRelations(status: RelationsStatus): boolean {
  return statusesWithout.has(status);
}

function isDay(date: EdtfDate | null): boolean {
  if (!date?.start || date.start.first !== date.end?.last) return false;
  return !date.start.approximate && !date.start.uncertain;
}

/** How many days a period lasted by other readings of its first and last day than those the dossier shows; days known exactly only. */
export function otherLengths({ start, end, firstDay, endDay }: RelationsPeriod): number[] {
  if (!end) return [];
  const lengths = exactDays(start).flatMap((first) => exactDays(end).map((last) => last - first));
  return [...new Set(lengths)].filter((days) => days > 0 && days !== endDay - firstDay).toSorted((a, b) => a - b);
}

/** Every single day that a source gives as an event's date. */
function exactDays({ date, disagreements = [] }: TimelineEvent): Day[] {
  const variants = disagreements
    .filter(({ field }) => field === 'date')
    .flatMap(({ variants: readings }) => readings.flatMap((reading) => reading.date ?? []));
  return [date, ...variants].flatMap((text) => {
    const read = readDate(text);
    return isDay(read) && read?.start ? [read.start.first] : [];
  });
}
