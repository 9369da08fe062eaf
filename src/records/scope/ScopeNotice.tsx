import { Link, useLocation } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './ScopeNotice.module.css';
import { useScope } from './useScope.ts';

/** Says on every page, while it is so, that only the main source is shown, errors included, and how to see all. */
export function ScopeNotice() {
  const { dossier, source, locale } = useRecords();
  const { search, hash } = useLocation();
  const main = source(dossier.mainSource);
  if (useScope() !== 'main') return null;
  const params = new URLSearchParams(search);
  params.set('scope', 'all');
  return (
    <div className={styles.notice} role="status">
      <p>
        <strong>Only what {main?.publisher ?? main?.title ?? dossier.mainSource} says</strong>
        {main && (
          <>
            {' '}
            in “{main.title}”
            {main.date && (
              <>
                , <DateText date={main.date} locale={locale} />
              </>
            )}
          </>
        )}
        : its facts, dates and figures as it gives them, its errors too.
      </p>
      <p className={styles.ways} data-not-presented>
        <Link to={`${paths.mainFaults()}&scope=all`}>What it gets wrong</Link>
        <Link to={{ search: `?${params}`, hash }}>Show the whole dossier</Link>
      </p>
    </div>
  );
}
