import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A message that something is not as it should be, announced when it appears. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
