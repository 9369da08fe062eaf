import { useId } from 'react';
import { formatNumber } from '#src/lib/numbers.ts';
import { FillPatterns, fillOf } from './FillPatterns.tsx';
import styles from './SeriesKey.module.css';
import type { YearSeries } from './yearSeries.ts';

/** Which filling stands for which topic, from the bottom of the bars up, with how many treaties. */
export function SeriesKey({ series, locale }: { series: YearSeries[]; locale: string }) {
  const id = useId();
  return (
    <ul className={styles.key} aria-label="Topics in the bars">
      {series.map(({ label, fill, total }) => (
        <li key={label} className={styles.entry}>
          <svg className={styles.swatch} width="26" height="14" aria-hidden data-fill={fill}>
            <FillPatterns id={id} />
            <rect x="0.5" y="0.5" width="25" height="13" fill={fillOf(fill, id)} />
          </svg>
          <span className={styles.label}>{label}</span>{' '}
          <span className={styles.count}>{formatNumber(total, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
