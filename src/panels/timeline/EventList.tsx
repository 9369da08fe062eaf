import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { usePrinting } from '#src/ui/usePrinting.ts';
import type { IndexedEvent } from './chosenEvents.ts';
import { EventEntry } from './EventEntry.tsx';
import styles from './EventList.module.css';
import { eventRows, type EventRow } from './eventRows.ts';

/** Up to here the list is whole; beyond, only what is near the screen is in the page (all of it in print). */
const wholeUpTo = 300;
const firstRows = 20;

/** The events in order of time under their years, with the years in which nothing is recorded. */
export const EventList = memo(function EventList({ events, filtered }: { events: IndexedEvent[]; filtered: boolean }) {
  const rows = useMemo(() => eventRows(events), [events]);
  const printing = usePrinting();
  return (
    <div>
      {rows.length <= wholeUpTo || printing ? (
        <Rows rows={rows} from={0} to={rows.length} filtered={filtered} />
      ) : (
        <WindowedRows rows={rows} filtered={filtered} />
      )}
    </div>
  );
});

function WindowedRows({ rows, filtered }: { rows: EventRow[]; filtered: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<number | null>(null);
  const { hash } = useLocation();
  useLayoutEffect(() => {
    if (place.current) setTop(place.current.getBoundingClientRect().top + scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 230,
    overscan: 12,
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
        <Rows rows={rows} from={0} to={firstRows} filtered={filtered} />
      ) : (
        <>
          <div style={{ height: first.start - top }} />
          <Rows
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

interface RowsProps {
  rows: EventRow[];
  from: number;
  to: number;
  filtered: boolean;
  measure?: (element: HTMLElement | null) => void;
}

function Rows({ rows, from, to, filtered, measure }: RowsProps) {
  const { hash } = useLocation();
  const selected = hash.slice(1);
  return rows.slice(from, to).map(({ event, year, gap }, offset) => {
    const index = from + offset;
    return (
      <div key={event.id} ref={measure} data-index={index} className={styles.row}>
        {gap && (
          <p className={styles.gap}>
            No events {filtered ? 'of this choice' : 'recorded'} {gap.from}–{gap.to}
          </p>
        )}
        {year !== undefined && <h3 className={styles.year}>{year ?? 'Date not readable'}</h3>}
        <EventEntry
          event={event}
          selected={event.id === selected}
          previous={event.id === selected ? rows[index - 1]?.event : undefined}
          next={event.id === selected ? rows[index + 1]?.event : undefined}
        />
      </div>
    );
  });
}
