import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { formatNumber } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { CopyButton } from '#src/ui/take-away/CopyButton.tsx';
import { rowsTicked } from '#src/panels/treaties/treatyView.ts';
import styles from './SelectionBar.module.css';
import { takeAwayHeading } from './TakeAway.tsx';
import { citationTexts } from './treatyFiles.ts';
import { useFileContext } from './useFileContext.ts';

interface Props {
  list: TreatyList;
  /** Every row, in the order of the table. */
  order: Uint32Array;
  selected: ReadonlySet<string>;
  onClear: () => void;
}

/** Stays at the foot of the screen while rows are selected, however far the ways to take them away have scrolled. */
export function SelectionBar({ list, order, selected, onClear }: Props) {
  const { locale } = useRecords();
  const context = useFileContext(list);
  if (selected.size === 0) return null;
  return (
    <div role="group" aria-label="Selected treaties" className={`${styles.bar} needs-script`} data-not-presented>
      <span className={styles.count}>{formatNumber(selected.size, locale)} selected</span>
      <CopyButton
        words="Copy citations"
        text={() => citationTexts(Array.from(rowsTicked(list, order, selected), list.at), context())}
      />
      <button type="button" onClick={toTakeAway}>
        More
      </button>
      <button type="button" onClick={onClear}>
        Clear
      </button>
    </div>
  );
}

function toTakeAway() {
  const heading = document.getElementById(takeAwayHeading);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
