/** Years from `from` to `to`, both included. */
export interface YearRange {
  from: number;
  to: number;
}

/** Reads "1994" or "1991-2003" (a hyphen or an en dash, either order); `null` where it is neither. */
export function parseYearRange(text: string | null): YearRange | null {
  const match = /^\s*(\d{4})\s*(?:[-–]\s*(\d{4})\s*)?$/.exec(text ?? '');
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2] ?? match[1])];
  return { from: Math.min(first, second), to: Math.max(first, second) };
}

/** "1994" or "1991-2003", as `parseYearRange` reads it. */
export function yearRangeText({ from, to }: YearRange): string {
  return from === to ? fourDigits(from) : `${fourDigits(from)}-${fourDigits(to)}`;
}

const fourDigits = (year: number) => String(year).padStart(4, '0');

/** Whether a span of years touches the range; a range of `null` lets everything through. */
export function touchesRange(years: YearRange | null, range: YearRange | null): boolean {
  return !range || (!!years && years.from <= range.to && years.to >= range.from);
}
