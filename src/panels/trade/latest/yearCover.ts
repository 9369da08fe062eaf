import { dateFormat } from '#src/lib/intl.ts';
import { dayOf, readDate, yearOf } from '#src/lib/dates/dates.ts';

/** Which of a year's twelve months a period covers. */
interface YearCover {
  year: number;
  included: boolean[];
}

/** The months of the one year that a period lies in; null where it is open, longer than a year or crosses from one into the next. */
export function yearCover(period: string): YearCover | null {
  const { start, end } = readDate(period) ?? {};
  if (!start || !end) return null;
  const year = yearOf(start.first);
  if (yearOf(end.last) !== year) return null;
  const included = Array.from(
    { length: 12 },
    (_, month) => dayOf(year, month) >= start.first && dayOf(year, month + 1) - 1 <= end.last,
  );
  return { year, included };
}

/** Whether a period leaves months of its year out, so that its amounts are less than a year's. */
export function isPartOfYear(period: string): boolean {
  return yearCover(period)?.included.includes(false) ?? false;
}

/** The months a period leaves out of its year, in short words: "Oct–Dec 2019"; null where there are none. */
export function missingMonths(period: string, locale: string): string | null {
  const cover = yearCover(period);
  const missing = cover ? runsOf(cover.included).filter(({ included }) => !included) : [];
  if (!cover || missing.length === 0) return null;
  const month = (index: number) => monthName(index, locale);
  const words = missing.map(({ from, to }) => (from === to ? month(from) : `${month(from)}–${month(to)}`));
  return `${words.join(', ')} ${cover.year}`;
}

/** What a month is called in short: "Jan" for 0. */
export function monthName(month: number, locale: string): string {
  return dateFormat(locale, { month: 'short' }).format(Date.UTC(2000, month));
}

/** Months one after the other that are all in a period, or all left out of it; `to` is the last of them. */
export function runsOf(included: boolean[]): { from: number; to: number; included: boolean }[] {
  const runs: { from: number; to: number; included: boolean }[] = [];
  for (const [month, isIn] of included.entries()) {
    const last = runs.at(-1);
    if (last?.included === isIn) last.to = month;
    else runs.push({ from: month, to: month, included: isIn });
  }
  return runs;
}
