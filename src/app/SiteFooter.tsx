import { Link, useMatch } from 'react-router';
import { formatDate } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import type { Dossier } from '#src/records/RecordsProvider.tsx';
import styles from './SiteFooter.module.css';

/** How to read the dossier, what it knows up to when (the overview has that itself), and under which terms it may be used. */
export function SiteFooter({ dossier }: { dossier: Dossier }) {
  const isOverview = useMatch(paths.overview());
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          A plain sentence is a fact as its sources state it. A dashed line marks a claim and names who makes it. A
          double line marks what is derived, with its formula. “Added” marks what the main source does not have.
        </p>
        {!isOverview && (
          <ul className={styles.knowledge}>
            {dossier.knowledge.map(({ text, date }) => (
              <li key={text}>
                {text} ({formatDate(date, dossier.language)})
              </li>
            ))}
          </ul>
        )}
        <p>
          Data: <a href={dossier.licence.url}>{dossier.licence.name}</a>, each source’s own terms apart.{' '}
          <Link to={paths.sources()}>Sources and downloads</Link>
        </p>
      </div>
    </footer>
  );
}
