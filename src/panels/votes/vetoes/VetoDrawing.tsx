import type { Veto } from '#src/data/schema/councilVetoes.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { yearTicks } from '#src/lib/dates/yearTicks.ts';
import styles from './VetoDrawing.module.css';
import { vetoRows, vetoSizes } from './vetoRows.ts';

interface Props {
  vetoes: Veto[];
  /** The years of the axis, whatever is chosen. */
  span: YearRange;
}

/** A row for each caster, a square for each veto in its year; the list below it says the same. */
export function VetoDrawing({ vetoes, span }: Props) {
  const { actorName, side } = useRecords();
  const years = span.to - span.from + 1;
  const step = 100 / years;
  const at = (year: number) => (year - span.from) * step;
  const rows = vetoRows(vetoes);
  const base = rows.at(-1)?.foot ?? 0;
  const summary = rows.map(({ caster, count }) => `${actorName(caster)} ${count}`).join(', ');
  return (
    <svg
      className={styles.drawing}
      width="100%"
      height={base + 26}
      role="img"
      aria-label={`Vetoes by caster, ${span.from} to ${span.to}: ${summary}.`}
    >
      {yearTicks(span.from, span.to + 1).map((year) => (
        <g key={year}>
          <line className={styles.grid} x1={`${at(year)}%`} x2={`${at(year)}%`} y1="0" y2={base} />
          <text className={styles.tick} x={`${at(year)}%`} y={base + 20} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {rows.map(({ caster, count, marks, foot, labelAt }) => (
        <g key={caster} className={styles[side(caster) ?? 'other']}>
          <text className={styles.label} x="0" y={labelAt}>
            {actorName(caster)} <tspan className={styles.count}>{count}</tspan>
          </text>
          {marks.map(({ veto, year, below }) => (
            <rect
              key={veto.draft}
              className={styles.mark}
              x={`${at(year) + step * 0.1}%`}
              width={`${step * 0.8}%`}
              y={foot - (below + 1) * vetoSizes.unit}
              height={vetoSizes.unit - 1}
            >
              <title>{`${veto.date}: ${veto.draft}, ${veto.topic}`}</title>
            </rect>
          ))}
          <line className={styles.axis} x1="0" x2="100%" y1={foot} y2={foot} />
        </g>
      ))}
    </svg>
  );
}
