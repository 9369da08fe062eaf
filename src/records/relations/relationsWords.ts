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

/** How long a number of days is, in the largest fitting unit, with the days where both ends are known to the day. */
export function spanWords(days: number, exact: boolean, locale: string): string {
  const dayWords = countOf(days, 'day', 'days', locale);
  if (days < 365) return exact ? dayWords : `about ${countOf(Math.round(days / 30.44), 'month', 'months', locale)}`;
  const years = days / 365.2425;
  return exact
    ? `${formatNumber(years, locale, 1)} years (${dayWords})`
    : `about ${countOf(Math.round(years), 'year', 'years', locale)}`;
}

/** "12 February 1953 – 20 July 1953", or "since 18 October 1991". */
export function periodDates({ start, end }: RelationsPeriod, locale: string): string {
  const from = formatDate(start.date, locale);
  return end ? `${from} – ${formatDate(end.date, locale)}` : `since ${from}`;
}

/** How long a period lasted, and how long by other readings of its dates: "158 days, by other dates 159 days". */
export function periodLength(period: RelationsPeriod, locale: string): string {
  const { firstDay, endDay, exact, end } = period;
  const others = otherLengths(period).map((days) => countOf(days, 'day', 'days', locale));
  const span = spanWords(endDay - firstDay, exact, locale);
  return `${span}${end ? '' : ' to today'}${others.length > 0 ? `, by other dates ${others.join(', ')}` : ''}`;
}
