import type { Position } from '#src/data/schema/positions.ts';
import { CiteButton } from '#src/records/CiteButton.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { countOf } from '#src/lib/numbers.ts';
import styles from './PositionLinks.module.css';

/** Ways on from a position: its permanent link, its citation, what to read next. */
export function PositionLinks({ position: { id, text, related = [] } }: { position: Position }) {
  const { record, locale } = useRecords();
  const known = related.filter((each) => record(each));
  return (
    <div className={styles.links} data-not-presented>
      <RecordAnchor id={id}>
        Link <span className="visually-hidden">to {record(id)?.title}</span>
      </RecordAnchor>
      <CiteButton id={id} says={text} />
      {known.length > 0 && (
        <details className={styles.related}>
          <summary>
            See also <span className={styles.count}>({countOf(known.length, 'record', 'records', locale)})</span>
          </summary>
          <RelatedList ids={known} label="" />
        </details>
      )}
    </div>
  );
}
