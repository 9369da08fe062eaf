import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './FilterBar.module.css';

interface Props {
  label: string;
  /** Takes every filter away; null where none is set. */
  onReset: (() => void) | null;
  children: ReactNode;
}

/** The controls that narrow a list, with a way back to all of it. They work with scripts only. */
export function FilterBar({ label, onReset, children }: Props) {
  return (
    <form
      className={cx(styles.bar, 'needs-script')}
      aria-label={label}
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {onReset && (
        <button type="button" onClick={onReset}>
          Reset filters
        </button>
      )}
    </form>
  );
}
