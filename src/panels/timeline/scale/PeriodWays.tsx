import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import type { TimeWindow } from './layout/timeWindow.ts';
import styles from './PeriodWays.module.css';

interface Props {
  periods: RelationsPeriod[];
  chosen: string;
  onChoose: (id: string) => void;
  /** Asked for the events of some days alone. */
  onList: (days: TimeWindow) => void;
}

/** From the chosen period of relations to the one before, the one after, and its events. */
export function PeriodWays({ periods, chosen, onChoose, onList }: Props) {
  const at = periods.findIndex(({ id }) => id === chosen);
  const period = periods[at];
  if (!period) return null;
  const way = (to: RelationsPeriod | undefined, words: string) => (
    <button type="button" disabled={!to} onClick={() => to && onChoose(to.id)}>
      {words}
    </button>
  );
  return (
    <p className={`${styles.ways} needs-script`} data-not-presented>
      {way(periods[at - 1], '← Earlier period')}
      {way(periods[at + 1], 'Later period →')}
      <button type="button" onClick={() => onList({ from: period.firstDay, to: period.endDay + 1 })}>
        List its events
      </button>
    </p>
  );
}
