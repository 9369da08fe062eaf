import { Link, useLocation, useNavigate } from 'react-router';
import type { MouseEvent, ReactNode } from 'react';
import { isPlainClick } from '#src/lib/addresses/plainClick.ts';
import styles from './RecordAnchor.module.css';

/** A record's title with the permanent link to it, for all to use; a plain click goes there and leaves the reader's own filters as they are. */
export function RecordAnchor({ id, children }: { id: string; children: ReactNode }) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const stay = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void navigate({ search, hash: id }, { preventScrollReset: true });
  };
  return (
    <Link to={`${pathname}#${id}`} className={styles.anchor} preventScrollReset onClick={stay}>
      {children}
    </Link>
  );
}
