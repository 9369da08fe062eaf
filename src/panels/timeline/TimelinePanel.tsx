import { useSearchParams } from 'react-router';
import { timelineDataset, type TimelineEvent } from '#src/data/timeline.ts';
import { countOf } from '#src/lib/numbers.ts';
import { useToday } from '#src/lib/today.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { PeriodList } from '#src/records/PeriodList.tsx';
import { RelationsBand } from '#src/records/RelationsBand.tsx';
import { relationsPeriods } from '#src/records/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { chosenEvents, eventsByYear } from './chosenEvents.ts';
import { EventEntry } from './EventEntry.tsx';
import { TimelineFilters } from './TimelineFilters.tsx';
import styles from './TimelinePanel.module.css';
import { parseTimelineUrl, toTimelineUrl, type TimelineChoice } from './timelineUrl.ts';

/** The band of relations, then every event in order of time under its year. */
export function TimelinePanel() {
  return (
    <>
      <PageHeader
        title="Timeline"
        lead="Every recorded event in order of time, each at the precision its sources give, with who says so."
      />
      <DataGate query={timelineDataset.query}>{({ events }) => <Timeline events={events} />}</DataGate>
    </>
  );
}

function Timeline({ events }: { events: TimelineEvent[] }) {
  const { inMainSource, record, locale } = useRecords();
  const today = useToday();
  const [params, setParams] = useSearchParams();
  const choice = parseTimelineUrl(params);
  const shown = chosenEvents(events, choice, (event) => inMainSource(record(event.id)));
  const periods = relationsPeriods(events, today);
  const choose = (next: TimelineChoice) =>
    setParams(toTimelineUrl(next), { preventScrollReset: true, flushSync: true });
  return (
    <>
      <Slide id="band" title="The band of relations" className={styles.band}>
        <h2>The state of relations</h2>
        <RelationsBand periods={periods} today={today} />
        <PeriodList periods={periods} />
      </Slide>
      <section aria-labelledby="events-heading" className={styles.events}>
        <h2 id="events-heading">Events</h2>
        <TimelineFilters events={events} choice={choice} onChange={choose} />
        <p role="status" className={styles.count}>
          {shown.length === events.length
            ? countOf(events.length, 'event', 'events', locale)
            : `${shown.length} of ${countOf(events.length, 'event', 'events', locale)}`}
        </p>
        {shown.length === 0 && (
          <EmptyState title="No event fits this choice.">
            <p>Take a kind away, widen the years, or show the added events too.</p>
          </EmptyState>
        )}
        {eventsByYear(shown).map(({ year, events: ofYear }) => (
          <section key={year ?? 'unreadable'} className={styles.year}>
            <h3>{year ?? 'Date not readable'}</h3>
            <div className={styles.entries}>
              {ofYear.map((event) => (
                <EventEntry key={event.id} event={event} />
              ))}
            </div>
          </section>
        ))}
      </section>
    </>
  );
}
