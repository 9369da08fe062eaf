import { memo, useId } from 'react';
import { countIn } from '#src/lib/columns/yearTally.ts';
import { dayOf } from '#src/lib/dates/dates.ts';
import { formatNumber } from '#src/lib/numbers.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { cx } from '#src/ui/cx.ts';
import { yearTicks } from '#src/lib/dates/yearTicks.ts';
import { yearsFrom } from './drawnYears.ts';
import { FillPatterns, fillOf } from './FillPatterns.tsx';
import { usePointing } from './usePointing.ts';
import styles from './YearBars.module.css';
import type { Fill, YearSeries } from './yearSeries.ts';

interface Props {
  span: YearRange;
  series: YearSeries[];
  /** The periods without full relations, drawn as on the band. */
  without: RelationsPeriod[];
  chosen: YearRange | null;
  label: string;
  locale: string;
  /** Called while years are pointed at, and once more when that is done. */
  onChoose?: (range: YearRange | null, settled: boolean) => void;
}

const plot = 130;
const top = 22;
const base = top + plot;
const strip = 10;

/** A bar a year, the empty ones too; below them the times without full relations. Scales to its container's width. */
export const YearBars = memo(function YearBars({ span, series, without, chosen, label, locale, onChoose }: Props) {
  const id = useId();
  const years = yearsFrom(span);
  const step = 100 / Math.max(1, years.length);
  const at = (year: number) => (year - span.from) * step;
  const sums = years.map((year) => series.reduce((sum, { counts }) => sum + countIn(counts, year), 0));
  const most = Math.max(1, ...sums);
  const scale = plot / most;
  const pointing = usePointing(span, chosen, onChoose);
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={base + strip + 28}
      role="img"
      aria-label={label}
      data-choosable={onChoose ? '' : undefined}
      {...pointing}
    >
      <FillPatterns id={id} />
      {chosen && (
        <rect
          className={styles.chosen}
          x={`${Math.max(0, at(chosen.from))}%`}
          width={`${Math.max(0, Math.min(100, at(chosen.to + 1)) - Math.max(0, at(chosen.from)))}%`}
          y={0}
          height={base}
        />
      )}
      <g className={styles.grid}>
        {gridSteps(most).map((count) => (
          <line key={count} x1="0" x2="100%" y1={base - count * scale} y2={base - count * scale} />
        ))}
      </g>
      {years.map((year, index) => (
        <YearBar
          key={year}
          year={year}
          sum={sums[index] ?? 0}
          counts={series.map(({ counts }) => countIn(counts, year))}
          fillings={series.map(({ fill }) => fill)}
          x={at(year)}
          step={step}
          scale={scale}
          patterns={id}
          outside={chosen !== null && (year < chosen.from || year > chosen.to)}
          labelled={most < 10}
        />
      ))}
      <g className={styles.grid} aria-hidden>
        {gridSteps(most).map((count) => (
          <text key={count} x="0" y={base - count * scale - 3}>
            {formatNumber(count, locale)}
          </text>
        ))}
      </g>
      <line className={styles.axis} x1="0" x2="100%" y1={base} y2={base} />
      <Breaks periods={without} span={span} patterns={id} />
      {yearTicks(span.from, span.to).map((year) => (
        <text
          key={year}
          className={styles.tick}
          aria-hidden
          x={`${at(year) + step / 2}%`}
          y={base + strip + 22}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </svg>
  );
});

interface BarProps {
  year: number;
  sum: number;
  /** From the bottom up, and how each part is filled. */
  counts: number[];
  fillings: Fill[];
  x: number;
  step: number;
  scale: number;
  patterns: string;
  outside: boolean;
  labelled: boolean;
}

const YearBar = memo(function YearBar({ year, sum, counts, fillings, x, step, scale, patterns, ...said }: BarProps) {
  const { outside, labelled } = said;
  const reached = counts.map((_, index) => counts.slice(0, index + 1).reduce((total, count) => total + count, 0));
  return (
    <g className={cx(outside && styles.outside)} aria-hidden>
      <title>{`${year}: ${sum}`}</title>
      <rect className={styles.target} x={`${x}%`} y={0} width={`${step}%`} height={base} />
      {fillings.map((fill, index) => {
        const count = counts[index] ?? 0;
        if (count === 0) return null;
        return (
          <rect
            key={fill}
            className={cx(styles.bar, styles[fill])}
            fill={fillOf(fill, patterns)}
            x={`${x + step * 0.1}%`}
            y={base - (reached[index] ?? 0) * scale}
            width={`${step * 0.8}%`}
            height={count * scale}
          />
        );
      })}
      {labelled && sum > 0 && (
        <text className={styles.count} x={`${x + step / 2}%`} y={base - sum * scale - 5} textAnchor="middle">
          {sum}
        </text>
      )}
    </g>
  );
}, sameBar);

/** Most bars stay as they are while a range of years is moved. */
function sameBar(a: BarProps, b: BarProps): boolean {
  return (
    a.sum === b.sum &&
    a.scale === b.scale &&
    a.outside === b.outside &&
    a.labelled === b.labelled &&
    a.x === b.x &&
    a.step === b.step &&
    a.counts.join() === b.counts.join() &&
    a.fillings.join() === b.fillings.join()
  );
}

/** To the day, as on the band. */
function Breaks({ periods, span, patterns }: { periods: RelationsPeriod[]; span: YearRange; patterns: string }) {
  const [from, to] = [dayOf(span.from), dayOf(span.to + 1)];
  const percent = (day: number) => (Math.min(Math.max(day, from) - from, to - from) / (to - from)) * 100;
  return periods
    .filter(({ firstDay, endDay }) => endDay > from && firstDay < to)
    .map(({ id, status, firstDay, endDay }) => (
      <rect
        key={id}
        className={styles.break}
        fill={fillOf(status === 'severed' ? 'hatch' : 'dots', patterns)}
        x={`${percent(firstDay)}%`}
        width={`${percent(endDay) - percent(firstDay)}%`}
        y={base + 2}
        height={strip}
      />
    ));
}

/** Round counts for two to four lines across. */
function gridSteps(most: number): number[] {
  const size = 10 ** Math.floor(Math.log10(most));
  const by = [0.5, 1, 2, 5].map((part) => part * size).find((part) => part >= 1 && most / part <= 4.5) ?? size * 5;
  return Array.from({ length: Math.floor(most / by) }, (_, index) => (index + 1) * by);
}
