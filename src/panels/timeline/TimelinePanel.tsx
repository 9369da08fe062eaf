import { timelineDataset } from '#src/data/datasets.ts';
import { Suspense, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { keepFocusState } from '#src/lib/addresses/paths.ts';
import { useToday } from '#src/lib/dates/today.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { relationsPeriods } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { focusResult } from '#src/ui/filters/focusResult.ts';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { PresentedSlide, Slide } from '#src/ui/Slide.tsx';
import { chosenEvents, listedEvents } from './chosenEvents.ts';
import { collectWhenIdle, eventIndex } from './eventIndex.ts';
import { EventsSection } from './EventsSection.tsx';
import { useOpenEvent } from './list/useOpenEvent.ts';
import { PrintedScale } from './save/PrintedScale.tsx';
import { SaveTimeline } from './save/SaveTimeline.tsx';
import { useScalePrint } from './save/useScalePrint.ts';
import type { ScaleItem } from './scale/layout/lane.ts';
import { availableOverlays, scaleLanes } from './scale/layout/scaleLanes.ts';
import { ScaleView } from './scale/ScaleView.tsx';
import { parseWindow, wholeYears, windowText, windowTitle, type TimeWindow } from './scale/layout/timeWindow.ts';
import styles from './TimelinePanel.module.css';
import { useEventLinks } from './useEventLinks.ts';
import { toTimelineUrl, wholeList } from './timelineUrl.ts';
import { useTimelineChoice } from './useTimelineChoice.ts';

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
  const today = useToday();
  const presented = useContext(PresentedSlide) !== null;
  const index = eventIndex(events, records);
  useEffect(() => collectWhenIdle(index.words), [index]);
  const [choice, choose, settle] = useTimelineChoice();
  const chosen = chosenEvents(index, choice);
  const within = useMemo(() => (choice.listView ? parseWindow(choice.view) : null), [choice.listView, choice.view]);
  const listed = listedEvents(index, chosen.shown, within);
  const periods = useMemo(() => relationsPeriods(events, today), [events, today]);
  const { lanes, filled, order } = scaleLanes(chosen.items, index.items, choice.lanes, choice.overlays, records);
  const bounds = useMemo(
    () => wholeYears(Math.min(index.days?.first ?? today, today), Math.max(index.days?.last ?? today, today)),
    [index, today],
  );
  const { select, selected } = useSelection();
  const navigate = useNavigate();
  const { search } = useLocation();
  const openEvent = (id: string) => {
    const row = index.events.findIndex((event) => event.id === id);
    if (row < 0) return false;
    const kept = chosen.shown.includes(row)
      ? search
      : toTimelineUrl({ ...choice, ...wholeList }, new URLSearchParams(search));
    void navigate({ search: kept, hash: id }, { preventScrollReset: true });
    return true;
  };
  const views = useRef<HTMLDivElement>(null);
  useEventLinks(views, openEvent);
  useOpenEvent(views, selected, () => select(null));
  const onView = useCallback(
    (view: string | null) => {
      choose({ view }, { replace: true, settled: false });
      return settle();
    },
    [choose, settle],
  );
  const onList = useCallback(
    (days: TimeWindow) => {
      choose({ view: windowText(days), listView: true });
      focusResult();
    },
    [choose],
  );
  const { pages, print } = useScalePrint();
  const whole = { index, shown: listed.rows, scale: { lanes: filled, periods, today, bounds } };

  return (
    <div ref={views} className={styles.views}>
      <section aria-labelledby="scale-heading" className={styles.scale}>
        <Slide id="band" title="The timeline" story className={styles.slide}>
          <h2 id="scale-heading">
            {presented
              ? `Timeline: ${records.dossier.title}, ${windowTitle(parseWindow(choice.view) ?? bounds, records.locale)}`
              : 'The state of relations'}
          </h2>
          {pages === 'one' && <PrintedScale timeline={whole} pages={pages} />}
          <ScaleView
            lanes={presented ? filled : lanes}
            {...{ periods, today, bounds, order, onView, selected, onList }}
            view={choice.view}
            by={choice.lanes}
            onBy={(next) => choose({ lanes: next })}
            overlays={choice.overlays}
            available={availableOverlays(records.records)}
            onOverlays={(next) => choose({ overlays: next })}
            onSelect={select}
            eventOf={(id) => index.events.find((event) => event.id === id)}
          />
          {pages === 'several' && <PrintedScale timeline={whole} pages={pages} />}
          <SaveTimeline timeline={whole} onPrint={print} />
        </Slide>
      </section>
      <Suspense>
        <EventsSection named={selected} onShow={openEvent} {...{ chosen, listed, choice, choose, settle }} />
      </Suspense>
    </div>
  );
}

/**
 * The record the address names, and the way to name another without losing the place. To a room each is named here, also what is laid over
 * the events, and a whole story is one place on the way back.
 */
function useSelection() {
  const { hash, search, state } = useLocation();
  const presented = useContext(PresentedSlide) !== null;
  const navigate = useNavigate();
  const selected = hash === '' ? null : hash.slice(1);
  const select = useCallback(
    (item: ScaleItem | null) => {
      const here = presented || item === null || item.href.endsWith(`/timeline/#${item.id}`);
      void navigate(here ? { search, hash: item?.id ?? '' } : item.href, {
        preventScrollReset: here,
        // At once, so that the window that settles just then is kept together with it.
        flushSync: true,
        replace: presented,
        state: presented ? state : here ? keepFocusState : null,
      });
    },
    [navigate, search, presented, state],
  );
  return { selected, select };
}
