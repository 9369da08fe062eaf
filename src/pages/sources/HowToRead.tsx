import type { ReactNode } from 'react';
import styles from './HowToRead.module.css';

/** What a reader may have to know of a list, folded above it. */
export function HowToRead({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.legend}>
      <summary>{summary}</summary>
      <p>{children}</p>
    </details>
  );
}
