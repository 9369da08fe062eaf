import type { Treaty } from '#src/data/treaties.ts';
import { SortHeader } from '#src/ui/SortHeader.tsx';
import { TreatyRow } from './TreatyRow.tsx';
import styles from './TreatyTable.module.css';
import type { TreatyColumn, TreatySort } from './treatiesUrl.ts';

interface Props {
  treaties: Treaty[];
  topicTitle: (id: string) => string;
  sort: TreatySort;
  onSort: (sort: TreatySort) => void;
}

const columns: { column: TreatyColumn; label: string }[] = [
  { column: 'signed', label: 'Signed' },
  { column: 'title', label: 'Treaty' },
  { column: 'topic', label: 'Topic' },
  { column: 'place', label: 'Place' },
  { column: 'inForce', label: 'In force' },
];

/** The treaties as a table; on a narrow screen each row reads as a card. The explicit roles keep it a table there too. */
export function TreatyTable({ treaties, topicTitle, sort, onSort }: Props) {
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">Treaties between the parties, one a row; the column headers sort.</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ column, label }) => (
            <SortHeader
              key={column}
              direction={sort.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              onSort={() => onSort({ column, descending: sort.column === column && !sort.descending })}
            >
              {label}
            </SortHeader>
          ))}
          <th role="columnheader" scope="col" data-not-presented>
            Sources
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {treaties.map((treaty) => (
          <TreatyRow key={treaty.id} treaty={treaty} topic={topicTitle(treaty.topic)} />
        ))}
      </tbody>
    </table>
  );
}
