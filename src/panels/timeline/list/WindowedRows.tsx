import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { EventRows } from './EventRows.tsx';
import type { ListRow } from './listRows.ts';

interface Props {
  rows: ListRow[];
  filtered: boolean;
  firstRows: number;
}

/** The events near the screen, out of many; before their place is known the first ones. */
export function WindowedRows({ rows, filtered, firstRows }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<number | null>(null);
  const { hash } = useLocation();
  useLayoutEffect(() => {
    if (place.current) setTop(place.current.getBoundingClientRect().top + scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 230,
    overscan: 4,
    scrollMargin: top ?? 0,
    getItemKey: (index) => rows[index]?.event.id ?? index,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);

  // An event named in the address is brought near first; then it can be found and marked.
  const target = rows.findIndex(({ event }) => event.id === hash.slice(1));
  useEffect(() => {
    if (target < 0 || top === null) return;
    virtualizer.scrollToIndex(target, { align: 'start' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the virtualizer is one object that changes within
  }, [target, top]);

  return (
    <div ref={place}>
      {top === null || !first || !last ? (
        <EventRows rows={rows} from={0} to={firstRows} filtered={filtered} />
      ) : (
        <>
          <div style={{ height: first.start - top }} />
          <EventRows
            rows={rows}
            from={first.index}
            to={last.index + 1}
            filtered={filtered}
            measure={virtualizer.measureElement}
          />
          <div style={{ height: virtualizer.getTotalSize() - (last.end - top) }} />
        </>
      )}
    </div>
  );
}
