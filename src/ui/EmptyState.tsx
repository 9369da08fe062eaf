import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Says that nothing is there, and what would bring something back. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
