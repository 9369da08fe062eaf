import { memo } from 'react';
import { useLocation } from 'react-router';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import type { RowList } from '#src/panels/treaties/treatyView.ts';
import { cx } from '#src/ui/cx.ts';
import styles from './RowRange.module.css';
import { TreatyRow } from './TreatyRow.tsx';

export interface RowsProps {
  list: TreatyList;
  /** The rows shown, in their order. */
  rows: RowList;
  /** Which of them are drawn. */
  from: number;
  to: number;
  /** What was searched for. */
  query: string;
  /** The filters, for the way back from a treaty's page. */
  search: string;
  selected: ReadonlySet<string>;
  onSelect: (id: string) => void;
  /** The row whose details are open. */
  openRow: number | null;
  onOpen: (id: string | null) => void;
  /** The treaty that a link led to. */
  linked: string | null;
  /** In a windowed table, which of its groups they are. */
  group?: number;
  /** Hears of the element where its height is not known beforehand. */
  measure?: ((element: HTMLElement | null) => void) | undefined;
}

/** Some of the rows, each followed by its details where they are open. */
export const RowRange = memo(function RowRange(props: RowsProps) {
  const { list, rows, from, to, selected, openRow, linked, group, measure, ...shared } = props;
  const windowed = group !== undefined;
  const { hash } = useLocation();
  const openAt = openRow === null ? -1 : rows.range().indexOf(openRow);
  return (
    <tbody role="rowgroup" ref={measure} data-index={group} className={cx(windowed && styles.windowed)}>
      {Array.from(rows.range(from, to), (row, offset) => {
        const index = from + offset;
        const treaty = list.at(row);
        return (
          <TreatyRow
            // A row holds nothing of its own: in a windowed table the elements of one treaty serve the next.
            key={windowed ? offset : treaty.id}
            list={list}
            treaty={treaty}
            rowIndex={index + 2 + (openAt >= 0 && index > openAt ? 1 : 0)}
            selected={selected.has(treaty.id)}
            open={row === openRow}
            marked={hash === `#${treaty.id}` || (row === openRow && treaty.id === linked)}
            {...shared}
          />
        );
      })}
    </tbody>
  );
});
