import type { DateSpread } from './dateSpread.ts';
import styles from './SpreadRow.module.css';

interface Props {
  bar: DateSpread['bars'][number] | undefined;
  /** Whether it is the reading that the dossier shows. */
  shown: boolean;
}

/** One reading on the scale of its spread, filled where it is the one shown; the words beside it say the same. */
export function SpreadRow({ bar, shown }: Props) {
  return (
    <svg className={styles.row} width="100%" height="20" aria-hidden>
      {bar && (
        <rect
          className={shown ? styles.shown : styles.other}
          x={`${bar.start}%`}
          width={`${Math.max(bar.length, 1.5)}%`}
          y="5"
          height="10"
        />
      )}
    </svg>
  );
}

/** The scale behind the readings: its steps, with its first and its last day at the foot. */
export function SpreadScale({ spread: { steps, ends } }: { spread: DateSpread }) {
  const [first, last] = ends;
  return (
    <>
      <svg className={styles.steps} viewBox="0 0 100 1" preserveAspectRatio="none">
        <path d={steps.map((at) => `M${at.toFixed(2)} 0V1`).join('')} vectorEffect="non-scaling-stroke" />
      </svg>
      <svg className={styles.foot} width="100%" height="36">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" />
        <text x={`${first?.at}%`} y="16">
          {first?.label}
        </text>
        {last?.label !== first?.label && (
          <text x={`${last?.at}%`} y="31" textAnchor="end">
            {last?.label}
          </text>
        )}
      </svg>
    </>
  );
}
