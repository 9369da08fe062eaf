import { dayOf, formatDay, isoDay, readDate, yearOf, type Day } from '#src/lib/dates/dates.ts';
import { yearRangeWords } from '#src/lib/dates/yearRange.ts';

/** A stretch of time in days since 1 January 1970, `to` not included; fractions of a day are allowed. */
export interface TimeWindow {
  from: Day;
  to: Day;
}

/** The nearest the scale comes: four weeks. */
export const shortestWindow = 28;

/** The window brought within bounds: neither shorter than four weeks nor longer than the bounds, and inside them. */
export function clampWindow({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, shortestWindow), bounds.to - bounds.from);
  const start = Math.min(Math.max((from + to - length) / 2, bounds.from), bounds.to - length);
  return { from: start, to: start + length };
}

/** The window `factor` times nearer (or farther, below 1), with the day `at` staying where it is as long as the bounds allow. */
export function zoomWindow(window: TimeWindow, factor: number, at: Day, bounds: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  const next = Math.min(Math.max(length / factor, shortestWindow), bounds.to - bounds.from);
  const from = at - ((at - window.from) / length) * next;
  return clampWindow({ from, to: from + next }, bounds);
}

/** The window moved by a share of its own length, later where positive. */
export function panWindow({ from, to }: TimeWindow, share: number, bounds: TimeWindow): TimeWindow {
  const step = (to - from) * share;
  return clampWindow({ from: from + step, to: to + step }, bounds);
}

/** The window itself where a day is in it, so that it holds still; else moved, so that the day stands in its middle. */
export function windowShowing(window: TimeWindow, day: Day, bounds: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  if (day >= window.from && day < window.to) return window;
  return clampWindow({ from: day - length / 2, to: day + length / 2 }, bounds);
}

/** A window that shows the days from the first to the last with some room around them. */
export function windowAround(first: Day, last: Day): TimeWindow {
  const margin = Math.max(20, (last - first) * 0.1);
  return { from: first - margin, to: last + margin };
}

/** The whole years from the first day to the last. */
export function wholeYears(first: Day, last: Day): TimeWindow {
  return { from: dayOf(yearOf(first)), to: dayOf(yearOf(last) + 1) };
}

/** "1953-01-01/1953-12-31", as `parseWindow` reads it. */
export function windowText({ from, to }: TimeWindow): string {
  return `${isoDay(Math.floor(from))}/${isoDay(Math.ceil(to) - 1)}`;
}

/** Reads an interval of two days; `null` where it is none. */
export function parseWindow(text: string | null): TimeWindow | null {
  const date = text ? readDate(text) : null;
  const { start, end } = date ?? {};
  if (!date?.interval || !start || !end || start.first > end.last) return null;
  return { from: start.first, to: end.last + 1 };
}

/** "1 January 1948 to 31 December 2026"; short: "1 Jan 1948 to 31 Dec 2026". */
export function windowWords({ from, to }: TimeWindow, locale: string, month: 'long' | 'short' = 'long'): string {
  return `${formatDay(Math.floor(from), locale, month)} to ${formatDay(Math.ceil(to) - 1, locale, month)}`;
}

/** The window as a title names it: "1948–1991" where it is whole years, else from day to day. */
export function windowTitle({ from, to }: TimeWindow, locale: string): string {
  const whole = wholeYears(Math.floor(from), Math.ceil(to) - 1);
  return whole.from === Math.floor(from) && whole.to === Math.ceil(to)
    ? yearRangeWords({ from: yearOf(from), to: yearOf(to - 1) })
    : windowWords({ from, to }, locale, 'short');
}

/** Whole years from first to last, cut into windows of at most so many years, all of the same length but the last. */
export function yearsApart({ from, to }: TimeWindow, years: number): TimeWindow[] {
  const [first, end] = [yearOf(from), yearOf(to - 1) + 1];
  return Array.from({ length: Math.ceil((end - first) / years) }, (_, index) => ({
    from: dayOf(first + index * years),
    to: dayOf(Math.min(end, first + (index + 1) * years)),
  }));
}
