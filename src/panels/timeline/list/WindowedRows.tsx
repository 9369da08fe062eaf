import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useElementTop } from '#src/ui/hooks/useElementTop.ts';
import { EventRows } from './EventRows.tsx';
import type { ListRow } from './listRows.ts';

interface Props {
  rows: ListRow[];
  filtered: boolean;
}

/** Rows come and go in groups: the window then has far fewer parts to count through with every change. */
const groupSize = 2;
/** Groups beyond the screen, always as many: ones that come and go where the scrolling ends are measured anew, and move the page again. */
const overscan = 3;
const rowHeight = 230;

/** The events near the screen, out of many. None until it is known where the list stands, which is before it shows. */
export function WindowedRows({ rows, filtered }: Props) {
  const [place, top] = useElementTop<HTMLDivElement>();
  const { hash } = useLocation();
  const virtualizer = useWindowVirtualizer({
    count: Math.ceil(rows.length / groupSize),
    estimateSize: (index) => Math.min(groupSize, rows.length - index * groupSize) * rowHeight,
    overscan,
    scrollMargin: top ?? 0,
  });
  const groups = virtualizer.getVirtualItems();
  const first = groups[0];
  const last = groups.at(-1);

  // An event named in the address is brought near; then it can be found and marked.
  const named = hash.slice(1);
  const target = named === '' ? -1 : rows.findIndex(({ event }) => event.id === named);
  const placed = top !== null;
  useEffect(() => {
    if (placed && target >= 0) virtualizer.scrollToIndex(Math.floor(target / groupSize), { align: 'start' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each that is named, not when filters move it; the virtualizer is one object that changes within
  }, [placed, named]);

  return (
    <div ref={place}>
      {top !== null && first && last && (
        <>
          <div style={{ height: first.start - top }} />
          {groups.map(({ index }) => (
            <div key={index} ref={virtualizer.measureElement} data-index={index}>
              <EventRows
                rows={rows}
                from={index * groupSize}
                to={Math.min(rows.length, (index + 1) * groupSize)}
                filtered={filtered}
              />
            </div>
          ))}
          <div style={{ height: virtualizer.getTotalSize() - (last.end - top) }} />
        </>
      )}
    </div>
  );
}
