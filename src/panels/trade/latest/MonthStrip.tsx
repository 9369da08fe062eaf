import { formatDate } from '#src/lib/dates/dates.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './MonthStrip.module.css';
import { monthName, yearCover } from './yearCover.ts';

/** The twelve months of the year a period lies in, those it leaves out drawn empty and said. Nothing where it covers the whole year. */
export function MonthStrip({ period }: { period: string }) {
  const { locale } = useRecords();
  const cover = yearCover(period);
  if (!cover?.included.includes(false)) return null;
  const months = cover.included.map((included, index) => ({ name: monthName(index, locale), included }));
  const missing = months.filter(({ included }) => !included);
  return (
    <div className={styles.strip} data-not-presented>
      <ol className={styles.months} aria-hidden="true">
        {months.map(({ name, included }) => (
          <li key={name} data-included={included ? '' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      <p className={styles.words}>
        {12 - missing.length} of 12 months of {cover.year}: {formatDate(period, locale)}.{' '}
        {missing.map(({ name }) => name).join(', ')} are not in these figures.
      </p>
    </div>
  );
}
