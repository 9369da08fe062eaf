import { dayOf, formatDate, readDate, yearOf } from '#src/lib/dates.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './MonthStrip.module.css';

/** The twelve months of the year a period begins in, those it leaves out drawn empty and said. Nothing where it covers the whole year. */
export function MonthStrip({ period }: { period: string }) {
  const { locale } = useRecords();
  const date = readDate(period);
  if (!date?.start || !date.end) return null;
  const { start, end } = date;
  const year = yearOf(start.first);
  const months = Array.from({ length: 12 }, (_, month) => ({
    name: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
      .format(Date.UTC(2000, month))
      .slice(0, 3),
    included: dayOf(year, month) >= start.first && dayOf(year, month + 1) - 1 <= end.last,
  }));
  const missing = months.filter(({ included }) => !included);
  if (missing.length === 0) return null;
  return (
    <div className={styles.strip}>
      <ol className={styles.months} aria-hidden="true">
        {months.map(({ name, included }) => (
          <li key={name} data-included={included ? '' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      <p className={styles.words}>
        {12 - missing.length} of 12 months of {year}: {formatDate(period, locale)}.{' '}
        {missing.map(({ name }) => name).join(', ')} are not in these figures.
      </p>
    </div>
  );
}
