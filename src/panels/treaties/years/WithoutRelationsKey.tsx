import { useId } from 'react';
import { dayOf } from '#src/lib/dates/dates.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { FillPatterns, fillOf } from './FillPatterns.tsx';
import styles from './WithoutRelationsKey.module.css';

/** Says what the strips under the axis mean; nothing where there are none. */
export function WithoutRelationsKey({ periods, span }: { periods: RelationsPeriod[]; span: YearRange }) {
  const id = useId();
  const drawn = periods.filter(({ firstDay, endDay }) => endDay > dayOf(span.from) && firstDay < dayOf(span.to + 1));
  const entries = [
    { fill: 'hatch', words: 'no relations', there: drawn.some(({ status }) => status === 'severed') },
    { fill: 'dots', words: 'consular contacts only', there: drawn.some(({ status }) => status !== 'severed') },
  ] as const;
  const shown = entries.filter(({ there }) => there);
  if (shown.length === 0) return null;
  return (
    <span className={styles.key}>
      Under the axis:{' '}
      {shown.map(({ fill, words }) => (
        <span key={fill} className={styles.entry}>
          <svg className={styles.swatch} width="22" height="10" aria-hidden>
            <FillPatterns id={id} />
            <rect x="0.5" y="0.5" width="21" height="9" fill={fillOf(fill, id)} />
          </svg>
          {words}
        </span>
      ))}
    </span>
  );
}
