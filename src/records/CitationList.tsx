import { Link } from 'react-router';
import type { Citation } from '#src/data/citation.ts';
import type { Source } from '#src/data/sources.ts';
import { readDate, yearsOf } from '#src/lib/dates.ts';
import { paths } from '#src/lib/paths.ts';
import styles from './CitationList.module.css';
import { useRecords } from './RecordsProvider.tsx';

/** The sources something rests on, each a link to its entry on the sources page. */
export function CitationList({ citations }: { citations: Citation[] | undefined }) {
  const { source } = useRecords();
  if (!citations?.length) return null;
  return (
    <span className={styles.list}>
      <span className="visually-hidden">Sources: </span>
      {citations.map(({ source: id, locator }, index) => (
        <span key={`${id} ${locator}`}>
          {index > 0 && '; '}
          <Link to={paths.sources(id)}>{sourceLabel(id, source(id))}</Link>
          {locator && `, ${locator}`}
        </span>
      ))}
    </span>
  );
}

/** A source in a few words: who published it and, where known, in which year. */
export function sourceLabel(id: string, source: Source | undefined): string {
  if (!source) return id;
  const date = source.date ? readDate(source.date) : null;
  const year = source.date && date?.end ? yearsOf(source.date)?.to : undefined;
  return [source.publisher ?? source.title, year].filter(Boolean).join(' ');
}
