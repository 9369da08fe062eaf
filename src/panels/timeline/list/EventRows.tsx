import { useLocation } from 'react-router';
import { EventEntry } from './EventEntry.tsx';
import styles from './EventRows.module.css';
import type { ListRow } from './listRows.ts';

interface Props {
  rows: ListRow[];
  from: number;
  to: number;
  filtered: boolean;
}

/** Some of the events, in order, under their years, with the years in which nothing is recorded. */
export function EventRows({ rows, from, to, filtered }: Props) {
  const { hash } = useLocation();
  const selected = hash.slice(1);
  return rows.slice(from, to).map(({ event, year, gap }, offset) => {
    const index = from + offset;
    return (
      <div key={event.id} className={styles.row}>
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
