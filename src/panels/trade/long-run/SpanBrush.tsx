import { yearRangeWords, type YearRange } from '#src/lib/dates/yearRange.ts';
import { cx } from '#src/ui/cx.ts';
import { YearRangeSlider } from '#src/ui/filters/YearRangeSlider.tsx';
import styles from './SpanBrush.module.css';

interface Props {
  /** All years there are. */
  years: YearRange;
  /** The years shown; null for all. */
  span: YearRange | null;
  /** What there is in each of them, from 0 to 1. */
  outline: { year: number; height: number }[];
  /** Takes a span; `settled` where the hand rests with it. */
  onChange: (span: YearRange | null, settled: boolean) => void;
  /** Called when the hand rests. */
  onSettle: () => void;
}

/** Which years the long run shows: two handles under an outline of all of it, each year below where all years have it. */
export function SpanBrush({ years, span, outline, onChange, onSettle }: Props) {
  const { from, to } = span ?? years;
  const count = years.to - years.from + 1;
  if (count <= 1) return null;
  return (
    <div className={cx(styles.brush, 'needs-script')} data-not-presented>
      <svg className={styles.outline} viewBox={`0 0 ${count} 1`} preserveAspectRatio="none" aria-hidden>
        <path
          className={styles.area}
          d={outline.map(({ year, height }) => `M${year - years.from} 1v${-height}h1V1Z`).join('')}
        />
        <rect className={styles.outside} width={from - years.from} height="1" />
        <rect className={styles.outside} x={to + 1 - years.from} width={years.to - to} height="1" />
      </svg>
      <YearRangeSlider
        label="Years shown"
        span={years}
        value={span}
        onChange={(range) => onChange(range, false)}
        onSettle={onSettle}
      />
      <p className={styles.shown}>
        <output className={styles.years}>{yearRangeWords({ from, to })}</output>
        <button type="button" disabled={span === null} onClick={() => onChange(null, true)}>
          All years
        </button>
      </p>
    </div>
  );
}
