import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

/** A page's one main heading, which receives the focus after navigation, and a sentence on what the page holds. */
export function PageHeader({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
