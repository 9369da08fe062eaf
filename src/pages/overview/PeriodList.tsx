import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { levelWords, periodDates, periodLength, statusWords } from '#src/records/relations/relationsWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './PeriodList.module.css';

/** The periods of relations in words: state, level, dates, length, who acted. */
export function PeriodList({ periods }: { periods: RelationsPeriod[] }) {
  const { locale } = useRecords();
  return (
    <ol className={styles.periods}>
      {periods.map((period) => (
        <li key={period.id}>
          <span className={styles.status} data-status={period.status}>
            <Link to={paths.timeline(period.id)}>{statusWords[period.status]}</Link>
            {period.level && <span className={styles.level}>, {levelWords[period.level]}</span>}
          </span>
          <span>{periodDates(period, locale)}</span>
          <span>{periodLength(period, locale)}</span>
          <span>
            {period.by.length > 0 && (
              <>
                by&ensp;
                <ActorNames ids={period.by} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
