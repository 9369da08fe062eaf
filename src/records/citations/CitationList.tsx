import { Link } from 'react-router';
import type { Citation } from '#src/data/schema/citation.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import styles from './CitationList.module.css';
import { useRecords } from '#src/records/RecordsProvider.tsx';

/**
 * The sources something rests on: each opens in place (`CitationCard` listens for what `data-source` marks); without scripts it is a
 * link to its entry on the sources page.
 */
export function CitationList({ citations }: { citations: Citation[] | undefined }) {
  const { sourceLabel } = useRecords();
  if (!citations?.length) return null;
  return (
    <span className={styles.list}>
      <span className="visually-hidden">Sources: </span>
      {citations.map(({ source: id, locator }, index) => (
        <span key={`${id} ${locator}`}>
          {index > 0 && '; '}
          <Link to={paths.sources(id)} data-source={id} data-locator={locator} aria-haspopup="dialog">
            {sourceLabel(id)}
          </Link>
          {locator && `, ${locator}`}
        </span>
      ))}
    </span>
  );
}
