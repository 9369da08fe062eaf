import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { sourceTitle } from '#src/records/citations/sourceWords.ts';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './SourcesInFull.module.css';

/** Sources with title, publisher, date and address, each after the few words it is cited by, in the order of those. */
export function SourcesInFull({ title, ids }: { title: string; ids: string[] }) {
  const { source, sourceLabel, locale } = useRecords();
  const inOrder = ids.toSorted((a, b) => sourceLabel(a).localeCompare(sourceLabel(b), locale));
  return (
    <section aria-label={title} className={styles.sources}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {inOrder.map((id) => {
          const entry = source(id);
          if (!entry) return <li key={id}>{id}</li>;
          return (
            <li key={id}>
              <strong>{sourceLabel(id)}</strong>: {entry.publisher && `${entry.publisher}, `}
              <Link to={paths.sources(id)}>
                <bdi>{sourceTitle(entry)}</bdi>
              </Link>
              {entry.date && (
                <>
                  , <DateText date={entry.date} locale={locale} />
                </>
              )}
              {entry.url && (
                <>
                  {' · '}
                  <a href={entry.url}>{new URL(entry.url).hostname}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
