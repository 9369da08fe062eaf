import type { ReactNode } from 'react';
import styles from './SortHeader.module.css';

interface Props {
  direction: 'ascending' | 'descending' | 'none';
  onSort: () => void;
  /** False where the column is left out of a presented slide. */
  presented?: boolean;
  children: ReactNode;
}

/** A column header whose button sorts the table; the direction is told and drawn. */
export function SortHeader({ direction, onSort, presented = true, children }: Props) {
  return (
    <th role="columnheader" scope="col" aria-sort={direction} data-not-presented={presented ? undefined : ''}>
      <button type="button" className={styles.button} onClick={onSort}>
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {direction === 'descending' ? '▼' : '▲'}
        </span>
      </button>
    </th>
  );
}
