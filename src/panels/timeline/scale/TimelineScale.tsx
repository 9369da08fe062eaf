import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { formatDate, type Day } from '#src/lib/dates.ts';
import { cx } from '#src/ui/cx.ts';
import { useElementWidth } from '#src/ui/useElementWidth.ts';
import { usePrerendered } from '#src/ui/usePrerendered.ts';
import { moveBand, RelationsBand } from '#src/records/RelationsBand.tsx';
import type { RelationsPeriod } from '#src/records/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { PresentedSlide } from '#src/ui/Slide.tsx';
import { axisTicks } from '#src/lib/axisTicks.ts';
import { laneLayout, type Lane, type PlacedLane, type PlacedMark, type ScaleItem } from './layout/layoutLanes.ts';
import { markAt } from './layout/markAt.ts';
import { MarkOptions, moveOption, optionId } from './MarkOptions.tsx';
import { OverviewStrip, stripHeight } from './OverviewStrip.tsx';
import { PeriodCards, PeriodLine, periodPanelId } from './PeriodCards.tsx';
import { LanesSvg } from './drawing/LanesSvg.tsx';
import { ScaleCanvas } from './drawing/ScaleCanvas.tsx';
import { countWords, laneWords } from './layout/scaleLanes.ts';
import { scalePoint } from './layout/scalePoint.ts';
import { gutter, scaleHeight } from './layout/scaleGeometry.ts';
import { stepTo } from './layout/stepTo.ts';
import styles from './TimelineScale.module.css';
import {
  panWindow,
  windowAround,
  windowShowing,
  windowText,
  zoomWindow,
  type TimeWindow,
} from './layout/timeWindow.ts';
import { ToldEvent } from './ToldEvent.tsx';
import { ToldLine } from './ToldLine.tsx';
import { useEveryMove, useRestedWindow } from './useWindowStore.ts';
import { useGestures } from './useGestures.ts';
import type { WindowStore } from './windowStore.ts';

/** Pixels to reckon with while the width is not known: for the band, which a phone shows too, and for the scale on a desk's screen. */
const narrowest = 280;
const usualWidth = 668;

interface Props {
  lanes: Lane[];
  /** Every item of the lanes in order of time. */
  order: ScaleItem[];
  periods: RelationsPeriod[];
  today: Day;
  store: WindowStore;
  /** The record that is open; the scale shows and marks it. */
  selected: string | null;
  onSelect: (item: ScaleItem | null) => void;
  /** Asked for the events of some days alone. */
  onList: (days: TimeWindow) => void;
  /** The event of an id, where it is one. */
  eventOf: (id: string) => TimelineEvent | undefined;
}

/** The scale: band, lanes and the strip of the whole span, all true to time, moved by pointer and keys. */
export function TimelineScale({ lanes, order, periods, today, store, selected, onSelect, onList, eventOf }: Props) {
  const { locale } = useRecords();
  const [frame, frameWidth] = useElementWidth<HTMLDivElement>();
  const listbox = useRef<HTMLDivElement>(null);
  const presented = useContext(PresentedSlide) !== null;
  const band = useRef<SVGSVGElement>(null);
  const bandPlace = useRef<HTMLDivElement>(null);
  const width = Math.max(0, frameWidth - gutter);
  const rested = useRestedWindow(store);
  const prerendered = usePrerendered();
  const [period, setPeriod] = useState(periods.at(-1)?.id ?? '');
  const tellPeriodOf = ({ span: { anchor } }: ScaleItem) => {
    const its = periods.find(({ firstDay, endDay }) => firstDay <= anchor && anchor < endDay);
    if (its) setPeriod(its.id);
  };
  const {
    active,
    named: chosen,
    activeItem,
    go,
    setActive,
  } = useActiveItem({
    order,
    selected,
    store,
    onFollow: tellPeriodOf,
  });
  useGestures(listbox, width, store);
  useGestures(bandPlace, width, store);

  const labelOf = useCallback(
    ({ date, title }: ScaleItem) => `${formatDate(date, locale, 'short')} · ${title}`,
    [locale],
  );
  const nameOf = useCallback(
    ({ date, kindWord, title }: ScaleItem) => `${formatDate(date, locale)}, ${kindWord}: ${title}`,
    [locale],
  );
  const clusterWords = useCallback(
    ({ count, lead }: PlacedMark) =>
      `${countWords(lead.kind, count, locale)} close together: click to take them apart.`,
    [locale],
  );
  const layout = useMemo(() => laneLayout(lanes, width, labelOf), [lanes, width, labelOf]);
  const placedNow = useCallback(() => layout(store.now()), [layout, store]);
  const xOf = (day: Day, { from, to } = store.now()) => ((day - from) / (to - from)) * width;
  const activeLane = activeItem ? lanes.findIndex(({ items }) => items.includes(activeItem)) : -1;
  useEveryMove(store, (window) => {
    listbox.current?.setAttribute('data-window', windowText(window));
    if (band.current) moveBand(band.current, periods, window);
    if (activeItem) moveOption(activeItem.id, xOf(activeItem.span.anchor, window), activeLane);
  });

  // To a room the arrow keys tell the story at once.
  const ready = presented && width > 0;
  useEffect(() => {
    if (!ready) return;
    const { from, to } = store.now();
    const optionOf = ({ id }: ScaleItem) => document.getElementById(optionId(id));
    const first = chosen ?? order.find((item) => from <= item.span.anchor && item.span.anchor < to && optionOf(item));
    if (first) optionOf(first)?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as the slide is shown, not as it changes
  }, [ready]);

  const open = (item: ScaleItem) => {
    setActive(item.id);
    if (clusterWith(placedNow(), item)) store.glide(windowApart(item, order, store.now()));
    onSelect(item);
  };
  const openCluster = ({ first, last }: PlacedMark) => {
    const { from, to } = store.now();
    const margin = Math.max((last - first) * 0.3, (to - from) / 400);
    store.glide({ from: first - margin, to: last + margin });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !activeItem) return;
    const next = stepTo(event.key, activeItem, order, periods);
    const action = keyAction(event, activeItem.span.anchor, store) ?? (next && (() => go(next)));
    if (event.key === 'Enter' || event.key === ' ') open(activeItem);
    else if (event.key === 'Escape' && selected !== null) onSelect(null);
    else if (action) action();
    else return; // among them Escape with nothing open, for whoever else listens, as a presentation that is to end
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    // A click without a pointer is assistive technology's; it names the option itself.
    const named = event.detail === 0 ? itemOf(order, target?.dataset.item) : undefined;
    if (named) return open(named);
    const { x, y } = scalePoint(event, event.currentTarget, width);
    const hit = markAt(placedNow(), x, y);
    if (!hit) return;
    if ('item' in hit) open(hit.item);
    else if (hit.mark.count === 1) open(hit.mark.lead);
    else openCluster(hit.mark);
  };

  const onDoubleClick = (event: MouseEvent<HTMLDivElement>) => {
    const { x, y } = scalePoint(event, event.currentTarget, width);
    if (markAt(placedNow(), x, y)) return;
    const { from, to } = store.now();
    store.glide(zoomWindow({ from, to }, 2, from + (x / width) * (to - from), store.bounds));
  };

  const choosePeriod = (id: string) => {
    setPeriod(id);
    const chosen = periods.find((entry) => entry.id === id);
    const { from, to } = store.now();
    if (chosen && (chosen.firstDay >= to || chosen.endDay <= from))
      store.glide(windowAround(chosen.firstDay, chosen.endDay));
  };

  const chosenAt = periods.findIndex(({ id }) => id === period);
  const told = periods[chosenAt];
  const toldEvent = presented && chosen ? eventOf(chosen.id) : undefined;

  return (
    <div className={styles.scale}>
      <div className={styles.summary} aria-hidden>
        {told && <PeriodLine period={told} />}
      </div>
      <div className={styles.band}>
        <p className={styles.height}>Height: level of representation, embassies highest</p>
        <div ref={bandPlace} className={styles.turned}>
          <RelationsBand
            ref={band}
            periods={periods}
            today={today}
            span={rested}
            ticks={axisTicks(rested, width || narrowest, locale)}
            tabs={{ chosen: period, choose: choosePeriod, panelId: periodPanelId }}
          />
        </div>
      </div>
      <div ref={frame} className={styles.frame}>
        {width === 0 ? (
          // What is drawn once the width is known, as wide as it mostly is: a page shows it at once, and nothing below it moves.
          <>
            <svg
              viewBox={`0 0 ${gutter + usualWidth} ${scaleHeight(lanes.length)}`}
              preserveAspectRatio="xMinYMin"
              width="100%"
              height={scaleHeight(lanes.length)}
              aria-hidden
              data-window={windowText(rested)}
            >
              {prerendered && <LanesSvg lanes={lanes} window={rested} width={usualWidth} />}
            </svg>
            <p className={styles.told} />
            <svg width="100%" height={stripHeight + 2} aria-hidden />
          </>
        ) : (
          <>
            <div className={styles.plot}>
              <ScaleCanvas
                lanes={lanes.length}
                active={active === null ? null : activeItem}
                {...{ layout, store, width, selected, locale }}
              />
              <div
                ref={listbox}
                role="listbox"
                tabIndex={-1}
                aria-label={`Scale: ${laneWords(lanes, locale)} in order of time`}
                aria-orientation="horizontal"
                className={styles.options}
                onKeyDown={onKeyDown}
                onClick={onClick}
                onDoubleClick={onDoubleClick}
                onFocus={({ target }) => {
                  const id = target.dataset.item;
                  if (id && id !== active) setActive(id);
                }}
              >
                <MarkOptions
                  lanes={layout(rested)}
                  active={activeItem}
                  activeAt={activeItem ? xOf(activeItem.span.anchor, rested) : 0}
                  {...{ selected, nameOf, order }}
                />
              </div>
            </div>
            <div className={cx(presented && styles.story)}>
              <ToldLine
                over={listbox}
                otherwise={toldEvent ? '' : chosen && nameOf(chosen)}
                {...{ placedNow, width, nameOf, clusterWords }}
              />
              {presented && <ToldEvent event={toldEvent} lanes={lanes.length} />}
            </div>
            <OverviewStrip lanes={lanes} periods={periods} width={width} store={store} />
          </>
        )}
      </div>
      {told && (
        <p className={`${styles.ways} needs-script`} data-not-presented>
          <button
            type="button"
            disabled={chosenAt === 0}
            onClick={() => choosePeriod(periods[chosenAt - 1]?.id ?? period)}
          >
            ← Earlier period
          </button>
          <button
            type="button"
            disabled={chosenAt === periods.length - 1}
            onClick={() => choosePeriod(periods[chosenAt + 1]?.id ?? period)}
          >
            Later period →
          </button>
          <button type="button" onClick={() => onList({ from: told.firstDay, to: told.endDay + 1 })}>
            List its events
          </button>
        </p>
      )}
      <PeriodCards periods={periods} chosen={period} />
    </div>
  );
}

/** The item of an id. Looks through all of them: few are ever asked for, and the order is another with every filter. */
const itemOf = (order: ScaleItem[], id: string | null | undefined) =>
  id === null || id === undefined ? undefined : order.find((item) => item.id === id);

interface ActiveOptions {
  order: ScaleItem[];
  selected: string | null;
  store: WindowStore;
  /** Called with what is opened, while rendering, and with what the keyboard moves to. */
  onFollow: (item: ScaleItem) => void;
}

/** The item the keyboard is on: the one moved to, else the one that is open, else the first. What is opened elsewhere comes into view. */
function useActiveItem({ order, selected, store, onFollow }: ActiveOptions) {
  const [active, setActive] = useState<string | null>(null);
  const focusNext = useRef(false);
  const named = itemOf(order, active ?? selected);
  const activeItem = named ?? order[0] ?? null;

  useLayoutEffect(() => {
    if (!focusNext.current || !activeItem) return;
    focusNext.current = false;
    document.getElementById(optionId(activeItem.id))?.focus({ preventScroll: true });
  });

  const [followed, setFollowed] = useState<string | null>(null);
  if (followed !== selected) {
    setFollowed(selected);
    const opened = itemOf(order, selected);
    if (opened) {
      setActive(opened.id);
      onFollow(opened);
    }
  }
  // Where another is named while the focus is on the scale, as by going back, it goes on to that one.
  useLayoutEffect(() => {
    if (selected !== null && document.activeElement?.matches('[data-item]'))
      document.getElementById(optionId(selected))?.focus({ preventScroll: true });
  }, [selected]);
  const selectedAt = itemOf(order, selected)?.span.anchor;
  useLayoutEffect(() => {
    if (selectedAt === undefined) return;
    const target = windowShowing(store.now(), selectedAt, store.bounds);
    if (target !== store.now()) store.glide(target);
  }, [selectedAt, store]);

  const go = (item: ScaleItem) => {
    focusNext.current = true;
    setActive(item.id);
    onFollow(item);
    const target = windowShowing(store.now(), item.span.anchor, store.bounds);
    if (target !== store.now()) store.show(target, 'rest');
  };
  return { active, named, activeItem, setActive, go };
}

/** What a key does to the window; nothing for other keys. `at` is the day that stays where it is. */
function keyAction({ key, shiftKey }: KeyboardEvent, at: Day, { now, glide, bounds }: WindowStore) {
  if (key === '+' || key === '=') return () => glide(zoomWindow(now(), 2, at, bounds));
  if (key === '-') return () => glide(zoomWindow(now(), 1 / 2, at, bounds));
  if (key === '0') return () => glide(bounds);
  if (shiftKey && key === 'ArrowRight') return () => glide(panWindow(now(), 0.25, bounds));
  if (shiftKey && key === 'ArrowLeft') return () => glide(panWindow(now(), -0.25, bounds));
  return undefined;
}

function clusterWith(placed: PlacedLane[], item: ScaleItem) {
  const { anchor } = item.span;
  return placed
    .find(({ lane }) => lane.items.includes(item))
    ?.marks.find(({ count, first, last }) => count > 1 && first <= anchor && anchor <= last);
}

/** A window around an item in which its nearest neighbour in time stands apart from it, no longer than the one now shown. */
function windowApart({ span: { anchor } }: ScaleItem, order: ScaleItem[], { from, to }: { from: Day; to: Day }) {
  const nearest = order.reduce((least, { span }) => {
    const distance = Math.abs(span.anchor - anchor);
    return distance > 0 && distance < least ? distance : least;
  }, Infinity);
  const half = Math.min((to - from) / 2, Math.max(14, nearest * 4));
  return { from: anchor - half, to: anchor + half };
}
