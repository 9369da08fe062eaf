import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './PageHeader.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  /** Sets the title as that of the whole dossier. */
  opening?: boolean;
  children?: ReactNode;
}

/** A page's one main heading, which receives the focus after navigation, and a sentence on what the page holds. */
export function PageHeader({ title, lead, opening = false, children }: Props) {
  return (
    <header className={cx(styles.header, opening && styles.opening)}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
