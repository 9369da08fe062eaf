import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useLocation } from 'react-router';
import { useElementTop } from '#src/ui/hooks/useElementTop.ts';
import { useRested } from '#src/ui/hooks/useRested.ts';
import { RowRange, type RowsProps } from './RowRange.tsx';
import styles from './WindowedRows.module.css';

/** Rows come and go in groups: the window then has far fewer parts to count through with every change, and to measure. */
const groupSize = 3;
/** Groups beyond the screen: while it is scrolled fast, fewer leave a blank edge; while it is not, more are drawn in vain. None at first. */
const overscan = { scrolling: 10, resting: 4, first: 0 };
/** Every row is as high (TreatyRow.module.css), so that only a group with open details has to be measured; of cards, each. */
const rowHeight = 4.7;
/** The head stays in sight and lies over what is scrolled to the top (TreatyRow.module.css). */
const headHeight = 3.2;
const cards = '(width < 60rem)';

/** Where in the history of the window a table was last left, and what had been measured of it. */
let left: { key: string; measured: VirtualItem[] } | null = null;

/** Of very many rows, those near the screen; the others' room is kept above and below. None until it is known where the table stands, which is before it shows. */
export function WindowedRows(props: Omit<RowsProps, 'from' | 'to' | 'group' | 'measure'>) {
  const { rows, openRow, linked } = props;
  const [above, top] = useElementTop<HTMLTableSectionElement>();
  const [scrolling, setScrolling] = useState(false);
  // What is on the screen changes at once, what is beyond it once the changes rest.
  const later = useRested(props, null);
  const resting = later ? overscan.resting : overscan.first;
  const [height] = useState(() => rowHeight * rootFontSize() * groupSize);
  const [asCards] = useState(() => matchMedia(cards).matches);
  const { key } = useLocation();
  const [measured] = useState(() => (left?.key === key ? left.measured : []));
  const virtualizer = useWindowVirtualizer({
    count: Math.ceil(rows.count / groupSize),
    estimateSize: () => height,
    initialMeasurementsCache: measured,
    // Cards are measured as they come, which moves the page: if more came with each move, it would not end.
    overscan: scrolling && !asCards ? overscan.scrolling : resting,
    scrollMargin: top ?? 0,
    scrollPaddingStart: headHeight * rootFontSize(),
    onChange: ({ isScrolling }) => setScrolling(isScrolling),
  });
  const groups = virtualizer.getVirtualItems();
  const { scrollOffset, scrollRect } = virtualizer;
  const onScreen = ({ start, end }: VirtualItem) =>
    !scrollRect || scrollOffset === null || (end > scrollOffset && start < scrollOffset + scrollRect.height);
  const first = groups[0];
  const last = groups.at(-1);

  // What was measured of a group does not hold for it once its details are closed, or it is another.
  const shown = useRef({ openRow, rows });
  useEffect(() => {
    if (shown.current.openRow === openRow && shown.current.rows === rows) return;
    shown.current = { openRow, rows };
    virtualizer.measure();
  }, [virtualizer, openRow, rows]);
  useEffect(
    () => () => {
      left = { key, measured: virtualizer.takeSnapshot() };
    },
    [virtualizer, key],
  );

  // A treaty that a link led to is brought near; then it can be seen.
  const target = openRow === null ? -1 : rows.range().indexOf(openRow);
  const openGroup = target < 0 ? -1 : Math.floor(target / groupSize);
  const placed = top !== null;
  useEffect(() => {
    if (placed && linked !== null && openGroup >= 0) virtualizer.scrollToIndex(openGroup, { align: 'start' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- not for one that is opened later; the virtualizer is one object that changes within
  }, [placed, linked]);

  // All the room from the first: where the reader goes back to is there to be gone to.
  if (top === null || !first || !last) return <Room ref={above} height={virtualizer.getTotalSize()} />;
  return (
    <>
      <Room ref={above} height={first.start - top} />
      {groups.map((group) => (
        <RowRange
          key={group.index}
          {...(later && !onScreen(group) ? later : props)}
          from={group.index * groupSize}
          to={(group.index + 1) * groupSize}
          group={group.index}
          measure={asCards || group.index === openGroup ? virtualizer.measureElement : undefined}
        />
      ))}
      <Room height={virtualizer.getTotalSize() - (last.end - top)} />
    </>
  );
}

const rootFontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

function Room({ height, ref }: { height: number; ref?: Ref<HTMLTableSectionElement> }) {
  return (
    <tbody ref={ref} role="presentation" aria-hidden>
      <tr className={styles.room} style={height > 0 ? { height } : undefined} />
    </tbody>
  );
}
