import { useDeferredValue, useMemo } from 'react';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import type { ChosenEvents, ListedEvents } from './chosenEvents.ts';
import styles from './EventsSection.module.css';
import { EventList } from './list/EventList.tsx';
import { ListResult } from './ListResult.tsx';
import { parseWindow } from './scale/layout/timeWindow.ts';
import { TimelineFilterBar } from './TimelineFilterBar.tsx';
import { isFiltered, type TimelineChoice } from './timelineUrl.ts';

interface Props {
  chosen: ChosenEvents;
  /** Those of the chosen that are listed. */
  listed: ListedEvents;
  /** The record the address names. */
  named: string | null;
  /** Shows an event, whatever the filters. */
  onShow: (id: string) => void;
  choice: TimelineChoice;
  choose: Choose<TimelineChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

/** The events in full, with what narrows them and how many that leaves. */
export function EventsSection({ chosen, listed, named, onShow, choice, choose, settle }: Props) {
  const window = useMemo(() => parseWindow(choice.view), [choice.view]);
  const filtered = isFiltered(choice) || (choice.listView && window !== null);
  // The scale answers to each letter at once, the list a frame later; but whoever goes to an event finds it there.
  const later = useDeferredValue(listed);
  const { index, rows } = holds(listed, named) && !holds(later, named) ? listed : later;
  return (
    <section aria-labelledby="events-heading" className={styles.events}>
      <h2 id="events-heading">Events</h2>
      <TimelineFilterBar counts={chosen.counts} {...{ choice, filtered, choose, settle }} />
      <ListResult listed={listed.rows.length} {...{ chosen, filtered, window, named, onShow, choice, choose }} />
      <EventList index={index} shown={rows} filtered={filtered} />
    </section>
  );
}

const holds = ({ index, rows }: ListedEvents, id: string | null) =>
  id !== null && rows.some((row) => index.events[row]?.id === id);
