/** Years from `from` to `to`, both included. */
export interface YearRange {
  from: number;
  to: number;
}

const earliest = 0;
const latest = 9999;

/** Reads "1994", "1991-2003" (a hyphen or an en dash, either order), "1991-" or "-1953"; `null` where it is none of them. */
export function parseYearRange(text: string | null): YearRange | null {
  const match = /^\s*(\d{4})?\s*([-–])?\s*(\d{4})?\s*$/.exec(text ?? '');
  const [, first, dash, second] = match ?? [];
  if (first === undefined && second === undefined) return null;
  if (dash === undefined) return second === undefined ? { from: Number(first), to: Number(first) } : null;
  const [from, to] = [Number(first ?? earliest), Number(second ?? latest)];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** "1994", "1991-2003", "1991-" or "-1953", as `parseYearRange` reads it. */
export function yearRangeText({ from, to }: YearRange): string {
  if (from === to) return fourDigits(from);
  return `${from === earliest ? '' : fourDigits(from)}-${to === latest ? '' : fourDigits(to)}`;
}

/** The same for reading: "1994", "1991–2003", "since 1991", "until 1953". */
export function yearRangeWords(range: YearRange): string {
  const [from = '', to] = yearRangeText(range).split('-');
  if (to === undefined) return from;
  return from === '' ? `until ${to}` : to === '' ? `since ${from}` : `${from}–${to}`;
}

const fourDigits = (year: number) => String(year).padStart(4, '0');

/** Whether a span of years touches the range; a range of `null` lets everything through. */
export function touchesRange(years: YearRange | null, range: YearRange | null): boolean {
  return !range || (!!years && years.from <= range.to && years.to >= range.from);
}
