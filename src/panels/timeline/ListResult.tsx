import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { LeftOutNotice } from '#src/ui/filters/LeftOutNotice.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import type { ChosenEvents } from './chosenEvents.ts';
import styles from './ListResult.module.css';
import { NothingFound } from './NothingFound.tsx';
import { windowWords, type TimeWindow } from './scale/layout/timeWindow.ts';
import type { TimelineChoice } from './timelineUrl.ts';

interface Props {
  chosen: ChosenEvents;
  /** How many of those chosen are listed. */
  listed: number;
  /** Whether that may be fewer than all. */
  filtered: boolean;
  /** The days the scale shows, where they are not all. */
  window: TimeWindow | null;
  /** The record the address names. */
  named: string | null;
  /** Shows an event, whatever the filters. */
  onShow: (id: string) => void;
  choice: TimelineChoice;
  choose: Choose<TimelineChoice>;
}

/** How many events are listed, and whether only those of the days the scale shows; where none is, what brings some back. */
export function ListResult({ chosen, listed, filtered, window, named, onShow, choice, choose }: Props) {
  const { index, shown, ways, near } = chosen;
  const { locale } = useRecords();
  const total = index.events.length;
  const row = named === null ? -1 : index.events.findIndex(({ id }) => id === named);
  const hidden = row >= 0 && !shown.includes(row) ? index.events[row] : undefined;
  return (
    <>
      <ResultLine filtered={filtered}>
        {filtered && `${listed} of `}
        {countOf(total, 'event', 'events', locale)}
      </ResultLine>
      {window && (
        <label className={`${styles.within} needs-script`}>
          <input
            type="checkbox"
            checked={choice.listView}
            onChange={() => choose(({ listView }) => ({ listView: !listView }))}
          />{' '}
          Only {windowWords(window, locale)}
        </label>
      )}
      {hidden && <LeftOutNotice title={hidden.title} onShow={() => onShow(hidden.id)} />}
      {shown.length === 0 && (
        <NothingFound ways={ways()} near={near()} text={choice.text} total={total} choose={choose} />
      )}
      {shown.length > 0 && listed === 0 && (
        <EmptyState title="No event fits this choice in these days.">
          <button type="button" onClick={() => choose({ listView: false })}>
            List all {countOf(shown.length, 'event', 'events', locale)} that fit it
          </button>
        </EmptyState>
      )}
    </>
  );
}
