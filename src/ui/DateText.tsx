import { formatDate, readDate } from '#src/lib/dates/dates.ts';

/** An EDTF date in words at its stated precision; what cannot be read is shown as it stands and said to be so. */
export function DateText({ date, locale }: { date: string; locale: string }) {
  if (!readDate(date)) return <span>date not readable: “{date}”</span>;
  return <time dateTime={/^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined}>{formatDate(date, locale)}</time>;
}
