import { dayOf, formatDay, yearOf, type Day } from '#src/lib/dates/dates.ts';
import { drawnSpan } from '#src/lib/dates/drawnSpan.ts';

/** Dates on one scale that fits them, in hundredths of its length. */
export interface DateSpread {
  /** A bar for each date, as long as the days it covers; null for what is no date. */
  bars: ({ start: number; length: number } | null)[];
  /** Where its steps begin: days, months or years, whichever fit. */
  steps: number[];
  /** The first and the last day that a date touches. */
  ends: { at: number; label: string }[];
}

/**
 * Lays dates out on one scale, with a little room at both ends; null where fewer than two can be read, for one date alone has no
 * spread. An open end reaches to the end of the scale.
 */
export function dateSpread(dates: (string | undefined)[], locale: string): DateSpread | null {
  const spans = dates.map((text) => (text === undefined ? null : drawnSpan(text)));
  const known = spans.flatMap((span) => (span ? [span.from, span.to] : [])).filter(Number.isFinite);
  if (spans.filter(Boolean).length < 2 || known.length === 0) return null;
  const [first, after] = [Math.min(...known), Math.max(...known)];
  const room = Math.max(1, (after - first) * 0.06);
  const [from, to] = [first - room, after + room];
  const at = (day: Day) => ((Math.min(Math.max(day, from), to) - from) / (to - from)) * 100;
  return {
    bars: spans.map((span) => span && { start: at(span.from), length: at(span.to) - at(span.from) }),
    steps: stepsOf(from, to).map(at),
    ends: [
      { at: at(first), label: formatDay(first, locale) },
      { at: at(after), label: formatDay(after - 1, locale) },
    ],
  };
}

/** The days on which the steps of a scale begin. */
function stepsOf(from: Day, to: Day): Day[] {
  const [year, steps] = [yearOf(from), new Array<Day>()];
  const step = to - from <= 45 ? 'day' : to - from <= 1200 ? 'month' : 'year';
  for (let index = 0; ; index += 1) {
    const day = step === 'day' ? Math.ceil(from) + index : step === 'month' ? dayOf(year, index) : dayOf(year + index);
    if (day > to) return steps;
    if (day >= from) steps.push(day);
  }
}
