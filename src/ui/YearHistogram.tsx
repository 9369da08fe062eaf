import type { PointerEvent } from 'react';
import type { YearRange } from '#src/lib/yearRange.ts';
import { yearTicks } from './yearTicks.ts';
import styles from './YearHistogram.module.css';

export interface YearCount {
  year: number;
  count: number;
}

interface Props {
  /** One entry a year, without gaps; an empty year has the count 0. */
  years: YearCount[];
  label: string;
  chosen?: YearRange | null;
  /** Called with a year that is pointed at; a text field beside the chart does the same by keyboard. */
  onChoose?: (year: number) => void;
  /** Years to mark as without relations. */
  hatched?: (year: number) => boolean;
}

const height = 84;

/** A bar a year with its count, the empty years too; scales to its container's width. */
export function YearHistogram({ years, label, chosen, onChoose, hatched }: Props) {
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const step = 100 / Math.max(1, years.length);
  const at = (year: number) => (year - first) * step;
  const inside = (year: number) => !chosen || (year >= chosen.from && year <= chosen.to);
  const choose = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onChoose?.(Math.min(last, first + Math.floor(((event.clientX - box.left) / box.width) * years.length)));
  };
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        width="100%"
        height={height + 44}
        role="img"
        aria-label={label}
        onPointerUp={onChoose && choose}
        data-choosable={onChoose ? '' : undefined}
      >
        {years
          .filter(({ year }) => hatched?.(year))
          .map(({ year }) => (
            <rect
              key={year}
              className={styles.without}
              x={`${at(year)}%`}
              y={height + 20}
              width={`${step}%`}
              height={4}
            />
          ))}
        {years.map(({ year, count }) => (
          <g key={year} className={inside(year) ? styles.inside : styles.outside}>
            <title>{`${year}: ${count}`}</title>
            <rect className={styles.target} x={`${at(year)}%`} y={0} width={`${step}%`} height={height + 20} />
            {count > 0 && (
              <>
                <rect
                  className={styles.bar}
                  x={`${at(year) + step * 0.12}%`}
                  y={20 + height - (count / most) * height}
                  width={`${step * 0.76}%`}
                  height={(count / most) * height}
                />
                <text
                  className={styles.count}
                  x={`${at(year) + step / 2}%`}
                  y={14 + height - (count / most) * height}
                  textAnchor="middle"
                >
                  {count}
                </text>
              </>
            )}
          </g>
        ))}
        <line className={styles.axis} x1="0" x2="100%" y1={height + 20} y2={height + 20} />
        {yearTicks(first, last).map((year) => (
          <text key={year} className={styles.tick} x={`${at(year) + step / 2}%`} y={height + 40} textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
    </figure>
  );
}
