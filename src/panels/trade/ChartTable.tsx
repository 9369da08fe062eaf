import type { ReactNode, Ref } from 'react';
import styles from './ChartTable.module.css';

/** The table behind a chart: folded, before the chart in the order of reading, opened by its own line or by the key T within the figure. */
export function ChartTable({ ref, children }: { ref: Ref<HTMLDetailsElement>; children: ReactNode }) {
  return (
    <details ref={ref} className={styles.table}>
      <summary>
        Table of these numbers <kbd className="needs-script">T</kbd>
      </summary>
      {children}
    </details>
  );
}
