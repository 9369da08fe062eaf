import { useId } from 'react';
import type { YearRange } from '#src/lib/yearRange.ts';
import { cx } from '#src/ui/cx.ts';
import styles from './SpanBrush.module.css';

interface Props {
  /** All years there are. */
  years: YearRange;
  /** The years shown; null for all. */
  span: YearRange | null;
  /** What there is in each of them: a place from 0 to 1 and a height from 0 to 1. */
  outline: { x: number; height: number }[];
  /** Takes a span; `settled` where the hand rests with it. */
  onChange: (span: YearRange | null, settled: boolean) => void;
  /** Called when the hand rests. */
  onSettle: () => void;
}

const units = 1000;
const height = 36;

/** Which years the long run shows: two handles under an outline of all of it, moved by pointer or arrow keys. */
export function SpanBrush({ years, span, outline, onChange, onSettle }: Props) {
  const id = useId();
  const { from, to } = span ?? years;
  if (years.to <= years.from) return null;
  const choose = (first: number, last: number) => {
    const all = first <= years.from && last >= years.to;
    onChange(all ? null : { from: first, to: last }, false);
  };
  const at = (year: number) => ((year - years.from) / (years.to - years.from)) * units;
  const handle = (label: string, value: number, set: (year: number) => void) => (
    <>
      <label htmlFor={`${id}-${label}`} className="visually-hidden">
        {label} year
      </label>
      <input
        id={`${id}-${label}`}
        className={styles.handle}
        type="range"
        min={years.from}
        max={years.to}
        value={value}
        onChange={(event) => set(Number(event.target.value))}
        onPointerUp={onSettle}
        onBlur={onSettle}
      />
    </>
  );
  return (
    <div className={cx(styles.brush, 'needs-script')} role="group" aria-label="Years shown" data-not-presented>
      <div className={styles.strip}>
        <svg
          className={styles.outline}
          viewBox={`0 0 ${units} ${height}`}
          preserveAspectRatio="none"
          width="100%"
          height={height}
          aria-hidden
        >
          <path className={styles.area} d={columnsPath(years, outline)} />
          <rect className={styles.outside} width={Math.max(0, at(from))} height={height} />
          <rect className={styles.outside} x={at(to)} width={Math.max(0, units - at(to))} height={height} />
        </svg>
        {handle('First', from, (year) => choose(Math.min(year, to - 1), to))}
        {handle('Last', to, (year) => choose(from, Math.max(year, from + 1)))}
      </div>
      <output className={styles.years}>
        {from}–{to}
      </output>
      <button type="button" disabled={span === null} onClick={() => onChange(null, true)}>
        All years
      </button>
    </div>
  );
}

function columnsPath({ from, to }: YearRange, outline: Props['outline']): string {
  const width = units / (to - from);
  return outline
    .map(
      ({ x, height: share }) =>
        `M${round(x * units - width / 2)} ${height}v${round(-share * height)}h${round(width)}V${height}Z`,
    )
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
