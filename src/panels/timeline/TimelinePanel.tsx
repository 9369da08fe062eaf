import { useCallback, useEffect, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { timelineDataset, type TimelineEvent } from '#src/data/timeline.ts';
import { readDate } from '#src/lib/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { keepFocusState } from '#src/lib/paths.ts';
import { useToday } from '#src/lib/today.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { relationsPeriods } from '#src/records/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { chosenEvents, foldWhenIdle, indexEvents, type ChosenEvents, type IndexedEvent } from './chosenEvents.ts';
import { EventList } from './EventList.tsx';
import type { ScaleItem } from './scale/layoutLanes.ts';
import { eventLanes, overlayLanes, overlayChoices } from './scale/scaleLanes.ts';
import { ScaleView } from './scale/ScaleView.tsx';
import { WholeScale } from './scale/WholeScale.tsx';
import { wholeYears } from './scale/timeWindow.ts';
import { SaveTimeline } from './SaveTimeline.tsx';
import { filterWords, TimelineFilterBar } from './TimelineFilterBar.tsx';
import styles from './TimelinePanel.module.css';
import { noFilters, parseTimelineUrl, toTimelineUrl, type TimelineChoice } from './timelineUrl.ts';

/** Pixels of the time axis on paper: what a page takes without its words growing too small. */
const onPaper = 900;

/** Two views of the same events: the scale, true to time, and the list, in full. */
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
  const records = useRecords();
  const { dossier, actorName, side, locale } = records;
  const today = useToday();
  const indexed = useMemo(() => indexEvents(events, indexContext(records)), [events, records]);
  useEffect(() => foldWhenIdle(indexed), [indexed]);
  const [choice, choose] = useTimelineChoice();
  const { shown, counts, lifted } = useChosenEvents(indexed, choice);
  const filtered = lifted.size > 0;
  const periods = useMemo(() => relationsPeriods(events, today), [events, today]);
  const overlaid = choice.overlays.join();
  const lanes = useMemo(() => {
    const [a, b] = dossier.parties;
    return [
      ...eventLanes(shown, choice.lanes, {
        side,
        partyNames: { a: actorName(a), b: actorName(b) },
        themes: dossier.themes,
      }),
      ...overlayLanes(
        records.records,
        overlayChoices.filter((overlay) => overlaid.includes(overlay)),
      ),
    ];
  }, [shown, choice.lanes, overlaid, records, dossier, side, actorName]);
  const bounds = useMemo(() => {
    const days = indexed.flatMap(({ event }) => {
      const { start, end } = readDate(event.date) ?? {};
      return [start?.first ?? [], end?.last ?? []].flat();
    });
    return wholeYears(
      days.reduce((least, day) => Math.min(least, day), today),
      days.reduce((most, day) => Math.max(most, day), today),
    );
  }, [indexed, today]);
  const available = useMemo(
    () => overlayChoices.filter((overlay) => overlayLanes(records.records, [overlay]).length > 0),
    [records],
  );
  const { select, selected } = useSelection();
  const printing = usePrinting();

  return (
    <div className={styles.timeline}>
      <TimelineFilterBar choice={choice} counts={counts} filtered={filtered} onChange={choose} />
      <p role="status" className={styles.count}>
        {filtered
          ? `${shown.length} of ${countOf(indexed.length, 'event', 'events', locale)}`
          : countOf(indexed.length, 'event', 'events', locale)}
      </p>
      <div className={styles.views}>
        <section aria-labelledby="scale-heading" className={styles.scale}>
          <Slide id="band" title="The timeline" className={styles.slide}>
            <h2 id="scale-heading">The state of relations</h2>
            {printing && (
              <WholeScale
                lanes={lanes}
                periods={periods}
                today={today}
                bounds={bounds}
                width={onPaper}
                caption={countOf(shown.length, 'event', 'events', locale)}
              />
            )}
            <ScaleView
              lanes={lanes}
              periods={periods}
              today={today}
              bounds={bounds}
              view={choice.view}
              onView={(view) => choose({ ...choice, view }, { replace: true })}
              by={choice.lanes}
              onBy={(next) => choose({ ...choice, lanes: next })}
              overlays={choice.overlays}
              available={available}
              onOverlays={(next) => choose({ ...choice, overlays: next })}
              selected={selected}
              onSelect={select}
            />
            <SaveTimeline events={shown} lanes={lanes} periods={periods} today={today} bounds={bounds} />
          </Slide>
        </section>
        <section aria-labelledby="events-heading" className={styles.events}>
          <h2 id="events-heading">Events</h2>
          {shown.length === 0 && <NothingFound lifted={lifted} choice={choice} onChange={choose} />}
          <EventList events={shown} filtered={filtered} />
        </section>
      </div>
    </div>
  );
}

/** Says which filter, lifted alone, brings events back. */
function NothingFound({
  lifted,
  choice,
  onChange,
}: {
  lifted: ChosenEvents['lifted'];
  choice: TimelineChoice;
  onChange: (choice: TimelineChoice) => void;
}) {
  const { locale } = useRecords();
  const ways = [...lifted].filter(([, count]) => count > 0);
  return (
    <EmptyState title="No event fits this choice.">
      {ways.length === 0 && <p>No single filter is to blame: reset them, or lift two.</p>}
      <ul>
        {ways.map(([name, count]) => (
          <li key={name}>
            <button type="button" onClick={() => onChange({ ...choice, [name]: noFilters[name] })}>
              Lift “{filterWords[name]}”: {countOf(count, 'event', 'events', locale)}
            </button>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

function useChosenEvents(indexed: IndexedEvent[], choice: TimelineChoice) {
  const key = toTimelineUrl({ ...choice, view: null, overlays: [], lanes: 'kind' });
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all of the choice that filters
  return useMemo(() => chosenEvents(indexed, choice), [indexed, key]);
}

/** The choice as the address has it, and the way to change it there. */
function useTimelineChoice() {
  const { dossier } = useRecords();
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const known = useMemo(
    () => ({ actors: dossier.actors.map(({ id }) => id), themes: dossier.themes.map(({ id }) => id) }),
    [dossier],
  );
  const choice = parseTimelineUrl(params, known);
  const choose = (next: TimelineChoice, { replace = false } = {}) => {
    const search = new URLSearchParams(toTimelineUrl(next));
    const presented = params.get('present');
    if (presented) search.set('present', presented);
    const text = search.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
    void navigate({ search: text && `?${text}`, hash }, { preventScrollReset: true, flushSync: true, replace });
  };
  return [choice, choose] as const;
}

/** The record the address names, and the way to name another without losing the place. */
function useSelection() {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const selected = hash === '' ? null : hash.slice(1);
  const select = useCallback(
    (item: ScaleItem | null) => {
      const here = item === null || item.href.endsWith(`/timeline/#${item.id}`);
      void navigate(here ? { search, hash: item?.id ?? '' } : item.href, {
        preventScrollReset: here,
        // At once, so that the window that settles just then is kept together with it.
        flushSync: true,
        state: here ? keepFocusState : null,
      });
    },
    [navigate, search],
  );
  return { selected, select };
}

function indexContext({ actorName, dossier, side }: ReturnType<typeof useRecords>) {
  const successors = new Map(dossier.actors.flatMap(({ id, continues }) => (continues ? [[continues, id]] : [])));
  return {
    actorName,
    side,
    successor: (id: string) => successors.get(id) ?? id,
  };
}
