import { timelineDataset } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './EventsNearby.module.css';
import { nearbyEvents } from './nearbyEvents.ts';

/** What else happened within a year of the signing, and what the treaty is linked with. */
export function EventsNearby({ treaty }: { treaty: Treaty }) {
  const { dossier, locale } = useRecords();
  const { data } = useQuery({ ...timelineDataset.query, enabled: dossier.panels.includes('timeline') });
  const nearby = useMemo(() => nearbyEvents(treaty, data?.events ?? []), [treaty, data]);
  if (nearby.length === 0) return null;
  return (
    <div className={styles.nearby}>
      <span className={styles.label}>Events linked to it, and others within a year of the signing</span>
      <ul className={styles.events}>
        {nearby.map(({ event, linked }) => (
          <li key={event.id}>
            <span className={styles.date}>
              <DateText date={event.date} locale={locale} />
            </span>{' '}
            <Link to={paths.timeline(event.id)}>{event.title}</Link>
            {linked && ' (linked)'}
          </li>
        ))}
      </ul>
    </div>
  );
}
