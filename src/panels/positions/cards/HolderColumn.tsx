import type { Position } from '#src/data/schema/positions.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { noPosition } from '#src/panels/positions/positionWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './HolderColumn.module.css';
import { PositionEntry } from './PositionEntry.tsx';

interface Props {
  holder: string;
  /** Undefined where there is none to show. */
  position: Position | undefined;
  /** Whether the holder has positions that the filters keep back. */
  hidden: boolean;
}

/** The main position of one holder on an issue, or that there is none. */
export function HolderColumn({ holder, position, hidden }: Props) {
  const { side } = useRecords();
  return (
    <div className={styles.column} data-side={side(holder) ?? 'other'}>
      <h3 className={styles.name}>
        <ActorNames ids={[holder]} />
      </h3>
      {position ? (
        <PositionEntry position={position} lead />
      ) : (
        <p className={styles.none}>{hidden ? 'No position that fits the filters.' : noPosition}</p>
      )}
    </div>
  );
}
