import { readDate, type Day } from './dates.ts';

/** What of the time axis a date covers, and how its ends are to be drawn. */
export interface DrawnSpan {
  /** First day covered; minus infinity where the start is open. */
  from: Day;
  /** First day no longer covered; infinity where the end is open. */
  to: Day;
  /** Where its mark stands: the middle of a single date, the start of an interval. */
  anchor: Day;
  /** Ends that are approximate or not known, drawn fading. */
  fades: { start: boolean; end: boolean };
  /** Whether any part is uncertain, drawn dashed. */
  uncertain: boolean;
}

/** The span an EDTF date covers, from the first day of its first unit to the last day of its last; `null` where it cannot be read. */
export function drawnSpan(text: string): DrawnSpan | null {
  const date = readDate(text);
  if (!date) return null;
  const { start, end, someDay } = date;
  const from = (start ?? (someDay ? end : null))?.first ?? -Infinity;
  const to = end ? end.last + 1 : Infinity;
  const first = start ?? end;
  if (!first) return null;
  return {
    from,
    to,
    anchor: start && !date.interval ? (from + to) / 2 : (first.first + first.last + 1) / 2,
    fades: { start: someDay || !!start?.approximate, end: !!end?.approximate },
    uncertain: !!start?.uncertain || !!end?.uncertain,
  };
}
