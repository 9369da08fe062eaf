import { memo, useMemo } from 'react';
import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { laterCode, useLater } from '#src/ui/hooks/useLater.ts';
import { usePrinting } from '#src/ui/hooks/usePrinting.ts';
import type { EventIndex } from '#src/panels/timeline/eventIndex.ts';
import styles from './EventList.module.css';
import { EventRows } from './EventRows.tsx';
import { listRows } from './listRows.ts';

/** Up to here the list is whole; beyond, only what is near the screen is in the page (all of it in print). */
const wholeUpTo = 300;
const firstRows = 6;

const windowCode = laterCode(() => import('./WindowedRows.tsx').then(({ WindowedRows }) => ({ WindowedRows })));

interface Props {
  index: EventIndex;
  /** Those of the events that are listed, in order of time. */
  shown: Uint32Array;
  filtered: boolean;
}

/** The events in order of time under their years, with the years in which nothing is recorded. */
export const EventList = memo(function EventList({ index, shown, filtered }: Props) {
  const { locale } = useRecords();
  const rows = useMemo(() => listRows(index, shown), [index, shown]);
  const whole = usePrinting() || rows.length <= wholeUpTo;
  const { value } = useLater(windowCode, !whole);
  if (whole) return <EventRows rows={rows} from={0} to={rows.length} filtered={filtered} />;
  return (
    <>
      <p className={styles.scripts}>
        The first {firstRows} of {countOf(rows.length, 'event', 'events', locale)}; the others need scripts, or are in
        the data files.
      </p>
      {value ? (
        <value.WindowedRows rows={rows} filtered={filtered} />
      ) : (
        <EventRows rows={rows} from={0} to={firstRows} filtered={filtered} />
      )}
    </>
  );
});
