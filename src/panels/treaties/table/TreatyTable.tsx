import { memo } from 'react';
import { treatyOrders, type TreatyOrder } from '#src/data/treaty-list/treatyColumns.ts';
import type { TreatySort } from '#src/panels/treaties/treatiesUrl.ts';
import { SortHeader } from '#src/ui/SortHeader.tsx';
import { laterCode, useLater } from '#src/ui/hooks/useLater.ts';
import { usePrinting } from '#src/ui/hooks/usePrinting.ts';
import { RowRange, type RowsProps } from './RowRange.tsx';
import styles from './TreatyTable.module.css';
import { useOpenInPlace } from './useOpenInPlace.ts';

interface Props extends Omit<RowsProps, 'from' | 'to'> {
  /** How many rows the whole table has, whether they are here or not. */
  total: number;
  sort: TreatySort;
  onSort: (sort: TreatySort) => void;
}

/** Up to here all rows are in the page; beyond, only what is near the screen. */
export const wholeUpTo = 300;
/** Rows in the page before what windows them is there, and without scripts. */
export const firstRows = 8;

const windowCode = laterCode(() => import('./WindowedRows.tsx').then(({ WindowedRows }) => ({ WindowedRows })));

const columnWords: Record<TreatyOrder, string> = {
  signed: 'Signed',
  title: 'Treaty',
  topic: 'Topic',
  kind: 'Kind',
  place: 'Place',
  inForce: 'In force',
  status: 'Status',
};

/** The treaties as a table; on a narrow screen each row reads as a card. The explicit roles keep it a table there too. */
export const TreatyTable = memo(function TreatyTable({ total, sort, onSort, ...given }: Props) {
  const rows = { ...given, onOpen: useOpenInPlace(given.onOpen) };
  const whole = usePrinting() || total <= wholeUpTo;
  const { value } = useLater(windowCode, !whole);
  return (
    <table role="table" className={styles.table} aria-rowcount={total + 1 + (rows.openRow === null ? 0 : 1)}>
      <caption className="visually-hidden">Treaties between the parties, one a row; the column headers sort.</caption>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col" className={styles.select} data-not-presented>
            <span className="visually-hidden">Select</span>
          </th>
          {treatyOrders.map((column) => (
            <SortHeader
              key={column}
              presented={column !== 'kind' && column !== 'status'}
              direction={sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              onSort={() => onSort({ column, descending: sort.column === column && !sort.descending })}
            >
              {columnWords[column]}
            </SortHeader>
          ))}
          <th role="columnheader" scope="col" className={styles.more} data-not-presented>
            <span className="visually-hidden">Details</span>
          </th>
        </tr>
      </thead>
      {value && !whole ? (
        <value.WindowedRows {...rows} />
      ) : (
        <RowRange {...rows} from={0} to={whole ? rows.rows.count : firstRows} />
      )}
    </table>
  );
});
