import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { ActorNames } from './ActorNames.tsx';
import styles from './PeriodList.module.css';
import type { RelationsPeriod } from './relationsPeriods.ts';
import { levelWords, periodDates, spanWords, statusWords } from './relationsWords.ts';
import { useRecords } from './RecordsProvider.tsx';

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
          <span>
            {spanWords(period.endDay - period.firstDay, period.exact, locale)}
            {!period.end && ' to today'}
          </span>
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
