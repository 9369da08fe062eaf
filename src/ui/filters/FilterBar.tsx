import { useState, type ReactNode } from 'react';
import { cx } from '#src/ui/cx.ts';
import styles from './FilterBar.module.css';

interface Props {
  label: string;
  /** Takes every filter away; null where none is set. */
  onReset: (() => void) | null;
  children: ReactNode;
  /** Filters that are needed less often, folded away; `more` says whether they begin open. */
  furtherFilters?: ReactNode;
  more?: 'open' | 'closed';
}

/** The controls that narrow a list, with a way back to all of it. They work with scripts only. */
export function FilterBar({ label, onReset, children, furtherFilters, more = 'closed' }: Props) {
  const [beginsOpen] = useState(more === 'open');
  return (
    <form
      className={cx(styles.bar, 'needs-script')}
      aria-label={label}
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {furtherFilters && (
        <details className={styles.more} open={beginsOpen}>
          <summary>More filters</summary>
          <div className={styles.further}>{furtherFilters}</div>
        </details>
      )}
      {onReset && (
        <button type="button" onClick={onReset}>
          Reset filters
        </button>
      )}
    </form>
  );
}
