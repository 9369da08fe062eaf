import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { DisagreementBody } from '#src/records/disagreements/DisagreementList.tsx';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { levelWords, periodDates, periodLength, statusWords } from '#src/records/relations/relationsWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { cx } from '#src/ui/cx.ts';
import styles from './PeriodCards.module.css';

interface Props {
  periods: RelationsPeriod[];
  chosen: string;
}

/** The id of the panel that tells of a period. */
export const periodPanelId = (id: string) => `period-${id}`;

/** What is known of each period of relations, the latest first; on a screen with scripts the chosen one, else all. */
export const PeriodCards = memo(function PeriodCards({ periods, chosen }: Props) {
  return (
    <div className={styles.cards} data-not-presented>
      {periods.toReversed().map((period) => (
        <div
          key={period.id}
          id={periodPanelId(period.id)}
          role="tabpanel"
          aria-labelledby={`tab-${period.id}`}
          className={cx(styles.card, period.id !== chosen && styles.other)}
        >
          <PeriodCard period={period} />
        </div>
      ))}
    </div>
  );
});

function PeriodCard({ period: { start, end }, period }: { period: RelationsPeriod }) {
  const differing = [start, end].flatMap(
    (event) => event?.disagreements?.filter(({ field }) => field === 'date') ?? [],
  );
  return (
    <>
      <PeriodLine period={period} />
      <div className={styles.why}>
        <StatementList statements={start.statements} />
      </div>
      <p className={styles.line}>
        <span>
          Began: <Link to={paths.timeline(start.id)}>{start.title}</Link>
        </span>
        {end && (
          <span>
            Ended: <Link to={paths.timeline(end.id)}>{end.title}</Link>
          </span>
        )}
      </p>
      {differing.length > 0 && (
        <details>
          <summary>Where sources differ on its dates</summary>
          {differing.map((disagreement) => (
            <div key={disagreement.id}>
              <strong>{disagreement.title}</strong>
              <DisagreementBody disagreement={disagreement} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

/** A period in one line: the state of relations, from when to when, how long, and by whom; then what else is to stand there. */
export function PeriodLine({ period, children }: { period: RelationsPeriod; children?: ReactNode }) {
  const { locale } = useRecords();
  const { level, by } = period;
  return (
    <p className={styles.line}>
      <strong>
        {statusWords[period.status]}
        {level && `, ${levelWords[level]}`}
      </strong>
      <span>{periodDates(period, locale)}</span>
      <span>{periodLength(period, locale)}</span>
      {by.length > 0 && (
        <span>
          by&ensp;
          <ActorNames ids={by} />
        </span>
      )}
      {children}
    </p>
  );
}
