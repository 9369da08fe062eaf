import { dateFormat } from '#src/lib/intl.ts';

/** A day as the number of days since 1 January 1970 (proleptic Gregorian calendar, no time zone). */
export type Day = number;

type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One end of a date: the days it covers, both included, and how it is qualified. */
export interface DatePoint {
  first: Day;
  last: Day;
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
}

/** An EDTF date read: one point, or an interval; `null` at an end means open or unknown. */
export interface EdtfDate {
  text: string;
  interval: boolean;
  start: DatePoint | null;
  end: DatePoint | null;
  /** Whether it is one day of those until its end, not all of them. */
  someDay: boolean;
}

const dayMs = 86_400_000;

const seasons: Record<number, { name: string; month: number }> = {
  21: { name: 'spring', month: 2 },
  22: { name: 'summer', month: 5 },
  23: { name: 'autumn', month: 8 },
  24: { name: 'winter', month: 11 },
};

/** The day of a calendar date; `month` counts from 0 and may run over, as in `Date.UTC`. */
export function dayOf(year: number, month = 0, day = 1): Day {
  if (year >= 100) return Date.UTC(year, month, day) / dayMs; // which takes a year below that for one of the 20th century
  return new Date(0).setUTCFullYear(year, month, day) / dayMs;
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return new Date(day * dayMs).getUTCFullYear();
}

const readDates = new Map<string, EdtfDate | null>();

/**
 * Reads an EDTF date (ISO 8601-2, levels 0 and 1, years up to 270,000 on either side; of level 2 "[..2020-01-22]", on that day or before);
 * `null` where it cannot be read. Seasons are the northern hemisphere's: spring from March, winter from December.
 */
export function readDate(text: string): EdtfDate | null {
  let read = readDates.get(text);
  if (read === undefined) {
    read = parseDate(text);
    readDates.set(text, read);
  }
  return read;
}

function parseDate(text: string): EdtfDate | null {
  const latest = /^\[\.\.(.+)\]$/.exec(text)?.[1];
  if (latest !== undefined) {
    const end = parsePoint(latest);
    return end && { text, interval: true, start: null, end, someDay: true };
  }
  const [from = '', to, more] = text.split('/');
  if (more !== undefined) return null;
  if (to === undefined) {
    const point = parsePoint(text);
    return point && { text, interval: false, start: point, end: point, someDay: false };
  }
  const start = isOpen(from) ? null : parsePoint(from);
  const end = isOpen(to) ? null : parsePoint(to);
  const unread = (!start && !isOpen(from)) || (!end && !isOpen(to));
  return unread || (!start && !end) ? null : { text, interval: true, start, end, someDay: false };
}

/** An end of an interval that is open (`..`) or unknown (empty). */
const isOpen = (end: string) => end === '..' || end === '';

/** A year of more than four digits, as far as days can be counted in whole milliseconds. */
const longYearForm = /^Y(-?\d{5,6})$/;
const farthestYear = 270_000;

const pointForm = /^(?:(-?\d{4})|(\d{3})X|(\d{2})XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

function parsePoint(text: string): DatePoint | null {
  const longYear = longYearForm.exec(text)?.[1];
  if (longYear !== undefined) {
    const y = Number(longYear);
    if (Math.abs(y) < 10_000 || Math.abs(y) > farthestYear) return null;
    return { first: dayOf(y), last: dayOf(y + 1) - 1, precision: 'year', approximate: false, uncertain: false };
  }
  const match = pointForm.exec(text);
  if (!match) return null;
  const [, year, decade, century, month, day, qualifier] = match;
  if (qualifier && text.includes('X')) return null;
  const given = {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const span = (first: Day, next: Day, precision: Precision) => ({ first, last: next - 1, precision, ...given });
  if (year === undefined) {
    if (month !== undefined) return null;
    const start = decade === undefined ? Number(century) * 100 : Number(decade) * 10;
    return decade === undefined
      ? span(dayOf(start), dayOf(start + 100), 'century')
      : span(dayOf(start), dayOf(start + 10), 'decade');
  }
  const y = Number(year);
  if (month === undefined || month === 'XX')
    return day === undefined || day === 'XX' ? span(dayOf(y), dayOf(y + 1), 'year') : null;
  const season = seasons[Number(month)];
  if (season) return day === undefined ? span(dayOf(y, season.month), dayOf(y, season.month + 3), 'season') : null;
  const m = Number(month) - 1;
  if (m < 0 || m > 11) return null;
  const [first, next] = [dayOf(y, m), dayOf(y, m + 1)];
  if (day === undefined || day === 'XX') return span(first, next, 'month');
  const d = first + Number(day) - 1;
  return d >= first && d < next ? span(d, d + 1, 'day') : null;
}

/** First and last day a date touches; an open end counts as the other one. `null` where there is no date that can be read. */
export function daysOf(text: string | null): { first: Day; last: Day } | null {
  const date = text === null ? null : readDate(text);
  const [start, end] = [date?.start ?? date?.end, date?.end ?? date?.start];
  return start && end ? { first: start.first, last: end.last } : null;
}

/** First and last year a date touches, as `daysOf` has it. */
export function yearsOf(text: string): { from: number; to: number } | null {
  const days = daysOf(text);
  return days && { from: yearOf(days.first), to: yearOf(days.last) };
}

/** Orders dates by their first day, then by their last; dates that cannot be read come last. */
export function compareDates(a: string, b: string): number {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (!left || !right) return Number(!left) - Number(!right);
  return left.first - right.first || left.last - right.last;
}

/** How the names of months are written: "September" or "Sept". */
type Months = 'long' | 'short';

/** The date in words at exactly its stated precision: "18 May 1948", "autumn 2015", "January–September 2019", "about 25 May 1948". */
export function formatDate(text: string, locale: string, months: Months = 'long'): string {
  const date = readDate(text);
  if (!date) return text;
  const { start, end } = date;
  if (!date.interval) return start ? formatPoint(start, locale, months) : text;
  if (start && end) return formatInterval(start, end, locale, months);
  if (start) return `since ${formatPoint(start, locale, months)}`;
  if (end) return `${date.someDay ? 'by' : 'until'} ${formatPoint(end, locale, months)}`;
  return text;
}

function formatInterval(start: DatePoint, end: DatePoint, locale: string, months: Months): string {
  if (start.approximate !== end.approximate || start.uncertain !== end.uncertain)
    return `${formatPoint(start, locale, months)}–${formatPoint(end, locale, months)}`;
  return qualified(start, `${startOfInterval(start, end, locale, months)}–${plainPoint(end, locale, months)}`);
}

/** The start without what the end says again: "January" of "January–September 2019". */
function startOfInterval(start: DatePoint, end: DatePoint, locale: string, months: Months): string {
  const [from, to] = [new Date(start.first * dayMs), new Date(end.first * dayMs)];
  if (start.precision !== end.precision || from.getUTCFullYear() !== to.getUTCFullYear())
    return plainPoint(start, locale, months);
  if (start.precision === 'month') return intl(start.first, locale, { month: months });
  if (start.precision !== 'day') return plainPoint(start, locale, months);
  return intl(
    start.first,
    locale,
    from.getUTCMonth() === to.getUTCMonth() ? { day: 'numeric' } : { day: 'numeric', month: months },
  );
}

function formatPoint(point: DatePoint, locale: string, months: Months): string {
  return qualified(point, plainPoint(point, locale, months));
}

function qualified(point: DatePoint, words: string): string {
  return `${point.approximate ? 'about ' : ''}${words}${point.uncertain ? ' (uncertain)' : ''}`;
}

function plainPoint({ first, precision }: DatePoint, locale: string, months: Months): string {
  const year = yearOf(first);
  if (precision === 'day') return intl(first, locale, { day: 'numeric', month: months, year: 'numeric' });
  if (precision === 'month') return intl(first, locale, { month: months, year: 'numeric' });
  if (precision === 'decade') return `${year}s`;
  if (precision === 'century') return `${year}–${year + 99}`;
  if (precision === 'year') return String(year);
  const month = new Date(first * dayMs).getUTCMonth();
  return `${Object.values(seasons).find((season) => season.month === month)?.name} ${year}`;
}

function intl(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options).format(day * dayMs);
}

/** A day in words: "18 May 1948"; short: "18 Sept 1948". */
export function formatDay(day: Day, locale: string, month: 'long' | 'short' = 'long'): string {
  return intl(day, locale, { day: 'numeric', month, year: 'numeric' });
}

/** A day as EDTF writes it: "1948-05-18". */
export function isoDay(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
