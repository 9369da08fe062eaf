import type { Position } from '#src/data/schema/positions.ts';
import { CiteButton } from '#src/records/citations/CiteButton.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { groundName, positionWords } from '#src/panels/positions/positionWords.ts';
import { countOf } from '#src/lib/numbers.ts';
import styles from './PositionLinks.module.css';

/** Ways on from a position: its permanent link, its citation, what to read next. */
export function PositionLinks({ position }: { position: Position }) {
  const { id, text, basis, holder, grounds, related = [] } = position;
  const { record, actorName, locale } = useRecords();
  const known = related.filter((each) => record(each));
  const kind = `${positionWords[basis]} ${actorName(holder)}${basis === 'inferred' ? ', not stated by it' : ''}`;
  const ground = grounds.map((each) => groundName(each, record)).join('; ') || 'none named';
  return (
    <div className={styles.links} data-not-presented>
      <RecordAnchor id={id}>
        Link <span className="visually-hidden">to {record(id)?.title}</span>
      </RecordAnchor>
      <CiteButton id={id} says={`${text} ${kind}. Ground: ${ground}.`} />
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
