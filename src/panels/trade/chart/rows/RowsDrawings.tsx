import styles from './RowsDrawings.module.css';
import { RowsDrawing } from './RowsDrawing.tsx';
import { rowsInWords, type RowsPlans } from './rowsPlan.ts';

/** The bars drawn for a phone and for wider charts; a style sheet shows the one that fits, before any script runs. */
export function RowsDrawings({ plans }: { plans: RowsPlans }) {
  return (
    <div className={styles.frame} role="img" aria-label={rowsInWords(plans.wide)}>
      <div className={styles.narrow}>
        <RowsDrawing plan={plans.narrow} />
      </div>
      <div className={styles.wide}>
        <RowsDrawing plan={plans.wide} />
      </div>
    </div>
  );
}
