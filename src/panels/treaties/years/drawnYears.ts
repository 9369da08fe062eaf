import type { TreatyYear } from '#src/data/treaty-list/treatyColumns.ts';
import type { YearCounts } from '#src/lib/columns/yearTally.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import type { TreatyView } from '#src/panels/treaties/treatyView.ts';

const mostYears = 400;

/** How many treaties each year has, by the date that counts. */
export function countsOf({ sifted }: Pick<TreatyView, 'sifted'>, counted: TreatyYear): YearCounts {
  return sifted.years.find(({ name }) => name === counted)?.counts ?? { from: 0, counts: [] };
}

/** The years drawn: those of the dossier, or where it names none those that have treaties; the latest of them where they are too many. */
export function drawnYears(period: YearRange | null, counts: YearCounts, thisYear: number): YearRange {
  const from = period?.from ?? (counts.counts.length > 0 ? counts.from : thisYear);
  const to = period ? Math.max(period.to, thisYear) : Math.max(counts.from + counts.counts.length - 1, from);
  return { from: Math.max(from, to - mostYears + 1), to };
}

/** The years with treaties that lie outside those drawn. */
export function yearsOutside({ from, counts }: YearCounts, span: YearRange): { year: number; count: number }[] {
  return counts
    .map((count, at) => ({ year: from + at, count }))
    .filter(({ year, count }) => count > 0 && (year < span.from || year > span.to));
}

/** Every year of a range. */
export function yearsFrom({ from, to }: YearRange): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
