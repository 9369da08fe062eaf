import { useLayoutEffect, useRef, useState, type ChangeEvent } from 'react';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import styles from './YearRangeSlider.module.css';

interface Props {
  label: string;
  span: YearRange;
  /** The years chosen; null for all of the span. */
  value: YearRange | null;
  onChange: (range: YearRange | null) => void;
  /** Called when the hand rests. */
  onSettle: () => void;
}

/**
 * Two native sliders on one line, for the first year and the last: arrow keys, Home, End and Page keys move them. They lie under a chart
 * of the same width that gives each year of the span the same room, each thumb under the middle of its year.
 */
export function YearRangeSlider({ label, span, value, onChange, onSettle }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const years = span.to - span.from + 1;
  const clamped = (year: number) => Math.min(span.to, Math.max(span.from, year));
  const from = clamped(value?.from ?? span.from);
  const to = clamped(value?.to ?? span.to);

  // By script, since the page's policy forbids styles in its text.
  useLayoutEffect(() => {
    const { style } = group.current ?? {};
    style?.setProperty('--years', String(years));
    style?.setProperty('--from', String(from - span.from));
    style?.setProperty('--to', String(to - span.from));
  }, [years, from, to, span.from]);

  // While a thumb is drawn it may pass the other: it is the end that stayed which counts. By keys it takes the other along.
  const [drawn, setDrawn] = useState<YearRange | null>(null);
  const between = (year: number, stays: number) => ({ from: Math.min(year, stays), to: Math.max(year, stays) });
  const choose = (next: YearRange) => onChange(next.from === span.from && next.to === span.to ? null : next);
  const thumb = (which: 'from' | 'to', words: string, year: number, change: (year: number) => YearRange) => (
    <input
      type="range"
      className={styles.thumb}
      aria-label={words}
      min={span.from}
      max={span.to}
      step={1}
      value={year}
      // Where both stand together at the end, the first must be the one that can be taken.
      data-above={which === 'from' && from > span.from + years / 2 ? '' : undefined}
      onChange={(event: ChangeEvent<HTMLInputElement>) => choose(change(Number(event.target.value)))}
      onPointerDown={() => setDrawn({ from, to })}
      onPointerUp={() => {
        setDrawn(null);
        onSettle();
      }}
      onPointerCancel={() => setDrawn(null)}
      onBlur={onSettle}
    />
  );
  return (
    <div ref={group} role="group" aria-label={label} className={`${styles.slider} needs-script`}>
      {thumb('from', 'First year', from, (year) =>
        drawn ? between(year, drawn.to) : { from: year, to: Math.max(year, to) },
      )}
      {thumb('to', 'Last year', to, (year) =>
        drawn ? between(year, drawn.from) : { from: Math.min(year, from), to: year },
      )}
    </div>
  );
}
