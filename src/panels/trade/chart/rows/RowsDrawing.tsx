import { useId } from 'react';
import { ChartPatterns } from '#src/panels/trade/chart/ChartPatterns.tsx';
import { RowMark } from './RowMark.tsx';
import { RowsAxis } from './RowsAxis.tsx';
import styles from './RowsDrawing.module.css';
import type { RowsPlan } from './rowsPlan.ts';

/** The bars as a plain drawing that scales to its container's width: zero baseline, words at the bars, patterns beside colour. */
export function RowsDrawing({ plan }: { plan: RowsPlan }) {
  const id = useId();
  return (
    <svg className={styles.drawing} width="100%" height={plan.height} aria-hidden>
      <ChartPatterns id={id} />
      <RowsAxis plan={plan} />
      {plan.rows.map((row) => (
        <RowMark key={row.mark.id} row={row} patterns={id} />
      ))}
    </svg>
  );
}
