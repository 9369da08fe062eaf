import type { ReactNode } from 'react';
import styles from './CardTable.module.css';
import { cx } from './cx.ts';

interface Props {
  caption: ReactNode;
  /** The heads of the columns, in order. */
  columns: ReactNode[];
  /** Rows with the roles of row, rowheader and cell; on a card a cell is named by its `data-label`. */
  children: ReactNode;
  className?: string | undefined;
}

/** A table of which each row reads as a card on a narrow screen. The explicit roles keep it a table there too. */
export function CardTable({ caption, columns, children, className }: Props) {
  return (
    <table role="table" className={cx(styles.table, className)}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((label, index) => (
            <th key={index} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
