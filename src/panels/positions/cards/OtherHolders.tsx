import type { Position } from '#src/data/schema/positions.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './OtherHolders.module.css';
import { PositionEntry } from './PositionEntry.tsx';

/**
 * The positions that do not stand side by side: of those who belong to one of the two, and of others, each under its holder; when
 * presented, whose there are.
 */
export function OtherHolders({ positions }: { positions: Position[] }) {
  const { side, actorName, locale } = useRecords();
  if (positions.length === 0) return null;
  return (
    <div className={styles.others}>
      <h3 className={styles.heading}>Also on record</h3>
      <p className={styles.brief}>
        {positions.map(({ id, holder, since }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            {actorName(holder)}, {since ? <DateText date={since} locale={locale} /> : 'undated'}
          </span>
        ))}
      </p>
      <div className={styles.columns} data-not-presented>
        {positions.map((position) => (
          <div key={position.id} className={styles.holder} data-side={side(position.holder) ?? 'other'}>
            <h4 className={styles.name}>
              <ActorNames ids={[position.holder]} />
            </h4>
            <PositionEntry position={position} />
          </div>
        ))}
      </div>
    </div>
  );
}
