import { Link, useLocation } from 'react-router';
import type { ReactNode } from 'react';
import styles from './RecordAnchor.module.css';

/** A record's title with the permanent link to it. */
export function RecordAnchor({ id, children }: { id: string; children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Link to={`${pathname}#${id}`} className={styles.anchor} preventScrollReset>
      {children}
    </Link>
  );
}
