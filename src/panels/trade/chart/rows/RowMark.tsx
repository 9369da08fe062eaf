import { cx } from '#src/ui/cx.ts';
import { percent } from '#src/panels/trade/chart/percent.ts';
import styles from './RowMark.module.css';
import { rowSizes, type PlannedRow } from './rowsPlan.ts';

interface Props {
  row: PlannedRow;
  /** What the ids of the patterns begin with. */
  patterns: string;
}

const thickness = 12 * rowSizes.month;

/**
 * One bar under its number, label and notes. Its thickness stands for a year: months that are not in the figure are a hatched band as long
 * as the bar, for how much they held is not known.
 * What a source states is filled, what was worked out is an outline.
 */
export function RowMark({ row, patterns }: Props) {
  const { mark, number, isLong, label, lines, stretches, end, rounding, months, parts } = row;
  const { top, labelTop, notesTop } = row;
  const barTop = top + row.barTop;
  const from = Math.min(...stretches.map((stretch) => stretch.from));
  const to = Math.max(...stretches.map((stretch) => stretch.to));
  const hatched = months.some(({ included }) => !included);
  return (
    <g>
      <text x="0" y={top + rowSizes.number - 1}>
        <tspan className={isLong ? styles.longNumber : styles.number}>{number}</tspan>
        {labelTop === null && (
          <tspan className={styles.label} dx="10">
            {label}
          </tspan>
        )}
      </text>
      {labelTop !== null && (
        <text className={styles.label} x="0" y={top + labelTop}>
          {label}
        </text>
      )}
      {hatched && (
        <rect
          className={styles.swatch}
          fill={`url(#${patterns}-missing)`}
          x="0.5"
          y={top + notesTop + 3.5}
          width="14"
          height="11"
        />
      )}
      {lines.map((line, index) => (
        <text key={line} className={styles.note} x={hatched ? 20 : 0} y={top + notesTop + 14 + index * 18}>
          {line}
        </text>
      ))}
      {months
        .filter(({ included }) => !included)
        .map((band) => (
          <rect
            key={band.top}
            className={styles.missing}
            fill={`url(#${patterns}-missing)`}
            x={percent(from)}
            y={barTop + band.top}
            width={percent(to - from)}
            height={band.height}
          />
        ))}
      {months
        .filter(({ included }) => included)
        .flatMap((band) =>
          stretches.map(({ from, to, side }, index) => (
            <rect
              key={`${band.top} ${index}`}
              className={
                mark.formula
                  ? cx(styles.derived, side && styles[side])
                  : side === 'b'
                    ? undefined
                    : styles[side ?? 'both']
              }
              fill={side === 'b' ? `url(#${patterns}-b)` : undefined}
              x={percent(from)}
              y={barTop + band.top}
              width={percent(to - from)}
              height={band.height}
            />
          )),
        )}
      {parts.length > 0 && (
        <line className={styles.end} x1={percent(end)} x2={percent(end)} y1={barTop - 4} y2={barTop + thickness} />
      )}
      {mark.bound === 'over' && (
        <svg x={percent(end)} y={barTop} width="12" height={thickness} overflow="visible">
          <path className={styles.open} d={`M2 0 L12 ${thickness / 2} L2 ${thickness}`} />
        </svg>
      )}
      {rounding && (
        <g className={styles.rounding}>
          <line x1={percent(rounding.low)} x2={percent(rounding.high)} y1={barTop + 10} y2={barTop + 10} />
          <line x1={percent(rounding.low)} x2={percent(rounding.low)} y1={barTop + 4} y2={barTop + 16} />
          <line x1={percent(rounding.high)} x2={percent(rounding.high)} y1={barTop + 4} y2={barTop + 16} />
        </g>
      )}
    </g>
  );
}
