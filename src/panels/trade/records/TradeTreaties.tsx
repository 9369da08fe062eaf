import { treatiesDataset, type Trade } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { compareDates } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './TradeTreaties.module.css';
import { treatiesOnTrade } from './treatiesOnTrade.ts';

/** The treaties that have to do with trade, by their topic or because a record of trade names them. */
export function TradeTreaties({ trade }: { trade: Trade }) {
  const { dossier, locale } = useRecords();
  const { data } = useQuery({ ...treatiesDataset.query, enabled: dossier.panels.includes('treaties') });
  const treaties = data ? treatiesOnTrade(trade, data.listed()) : [];
  if (treaties.length === 0) return null;
  return (
    <section aria-labelledby="agreements-heading" className={styles.section}>
      <h2 id="agreements-heading">Agreements on trade</h2>
      <ul className={styles.list}>
        {treaties
          .toSorted((a, b) => compareDates(a.signed ?? '', b.signed ?? ''))
          .map(({ id, title, signed }) => (
            <li key={id}>
              <span className={styles.date}>
                {signed ? <DateText date={signed} locale={locale} /> : 'date not found'}
              </span>{' '}
              <Link to={paths.treaties(id)}>{title}</Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
