import { formatDate } from '#src/lib/dates/dates.ts';
import { countOf, formatNumber } from '#src/lib/numbers.ts';
import { otherLengths, type RelationsPeriod, type RelationsStatus } from './relationsPeriods.ts';

/** What each state of relations is called. */
export const statusWords: Record<RelationsStatus, string> = {
  established: 'Relations',
  severed: 'No relations',
  contacts: 'Consular contacts',
  consular: 'Consular only',
  restored: 'Relations restored',
};

/** What the height of the band says. */
export const heightWords = 'Height: level of representation, embassies highest';

/** What each level of representation is called, for use after a comma. */
export const levelWords: Record<NonNullable<RelationsPeriod['level']>, string> = {
  embassy: 'embassies',
  legation: 'legations',
  consulate: 'consulates',
  delegation: 'consular delegations',
  none: 'no missions',
};

/** How long a number of days is, in the largest fitting unit, with the days where both ends are known to the day; and how many it is by `others`. */
export function spanWords(days: number, exact: boolean, locale: string, others: readonly number[] = []): string {
  const numbers = others.map((other) => formatNumber(other, locale)).join(', ');
  const more = numbers && `, by other dates ${numbers}`;
  const dayWords = countOf(days, 'day', 'days', locale) + more;
  const years = days / 365.2425;
  if (exact) return days < 365 ? dayWords : `${formatNumber(years, locale, 1)} years (${dayWords})`;
  const about =
    days < 365
      ? countOf(Math.round(days / 30.44), 'month', 'months', locale)
      : countOf(Math.round(years), 'year', 'years', locale);
  return `about ${about}${more && `${more} days`}`;
}

/** "12 February 1953 – 20 July 1953", or "since 18 October 1991". */
export function periodDates({ start, end }: RelationsPeriod, locale: string): string {
  const from = formatDate(start.date, locale);
  return end ? `${from} – ${formatDate(end.date, locale)}` : `since ${from}`;
}

/** How long a period lasted, and how long by other readings of its dates: "158 days, by other dates 159". */
export function periodLength(period: RelationsPeriod, locale: string): string {
  const { firstDay, endDay, exact, end } = period;
  return spanWords(endDay - firstDay, exact, locale, otherLengths(period)) + (end ? '' : ' to today');
}
