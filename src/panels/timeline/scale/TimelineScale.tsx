import { useCallback, useContext, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { formatDate, type Day } from '#src/lib/dates/dates.ts';
import { cx } from '#src/ui/cx.ts';
import { useElementWidth } from '#src/ui/hooks/useElementWidth.ts';
import { moveBand, RelationsBand } from '#src/records/relations/RelationsBand.tsx';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { PresentedSlide } from '#src/ui/Slide.tsx';
import { axisTicks } from '#src/lib/dates/axisTicks.ts';
import { clusterWith, windowApart } from './layout/clusters.ts';
import type { Lane, ScaleItem } from './layout/lane.ts';
import { laneLayout } from './layout/layoutLanes.ts';
import type { PlacedMark } from './layout/placedLane.ts';
import { markAt } from './layout/markAt.ts';
import { keyAction } from './keyAction.ts';
import { MarkOptions, moveOption } from './MarkOptions.tsx';
import { OverviewStrip } from './OverviewStrip.tsx';
import { PeriodCards, PeriodLine, periodPanelId } from './PeriodCards.tsx';
import { PeriodWays } from './PeriodWays.tsx';
import { ScaleCanvas } from './drawing/ScaleCanvas.tsx';
import { countWords, labelWords, lanesInWords } from './layout/scaleLanes.ts';
import { scalePoint } from './layout/scalePoint.ts';
import { gutter, slideTypeSize, typeSize } from './layout/scaleGeometry.ts';
import { stepTo } from './layout/stepTo.ts';
import styles from './TimelineScale.module.css';
import { windowAround, windowText, zoomWindow, type TimeWindow } from './layout/timeWindow.ts';
import { StandingScale } from './StandingScale.tsx';
import { ToldItem, turnTold } from './ToldItem.tsx';
import { ToldLine } from './ToldLine.tsx';
import { itemOf, useActiveItem } from './useActiveItem.ts';
import { useEveryMove, useRestedWindow } from './useWindowStore.ts';
import { useGestures } from './useGestures.ts';
import { useStory } from './useStory.ts';
import type { WindowStore } from './windowStore.ts';

/** Pixels to reckon with for the band while the width is not known, as on a phone, which shows the band only. */
const narrowest = 280;

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
  const { record, locale } = useRecords();
  const [frame, frameWidth] = useElementWidth<HTMLDivElement>();
  const listbox = useRef<HTMLDivElement>(null);
  const presented = useContext(PresentedSlide) !== null;
  const band = useRef<SVGSVGElement>(null);
  const bandPlace = useRef<HTMLDivElement>(null);
  const width = Math.max(0, frameWidth - gutter);
  const rested = useRestedWindow(store);
  const [period, setPeriod] = useState(periods.at(-1)?.id ?? '');
  const periodOf = ({ span: { anchor } }: ScaleItem) =>
    periods.find(({ firstDay, endDay }) => firstDay <= anchor && anchor < endDay);
  const tellPeriodOf = (item: ScaleItem) => {
    const its = periodOf(item);
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

  const labelOf = useCallback((item: ScaleItem) => labelWords(item, locale), [locale]);
  const nameOf = useCallback(
    ({ id, date, kindWord, title }: ScaleItem) =>
      [`${formatDate(date, locale)}, ${kindWord}: ${title}`, ...(record(id)?.facts(locale) ?? [])].join('; '),
    [record, locale],
  );
  const clusterWords = useCallback(
    ({ count, lead }: PlacedMark) =>
      `${countWords(lead.kind, count, locale)} close together: click to take them apart.`,
    [locale],
  );
  const size = presented ? slideTypeSize : typeSize;
  const layout = useMemo(() => laneLayout(lanes, width, labelOf, size), [lanes, width, labelOf, size]);
  const placedNow = useCallback(() => layout(store.now()), [layout, store]);
  const xOf = (day: Day, { from, to } = store.now()) => ((day - from) / (to - from)) * width;
  const activeLane = activeItem ? lanes.findIndex(({ items }) => items.includes(activeItem)) : -1;
  useEveryMove(store, (window) => {
    listbox.current?.setAttribute('data-window', windowText(window));
    if (band.current) moveBand(band.current, periods, window);
    if (activeItem) moveOption(activeItem.id, xOf(activeItem.span.anchor, window), activeLane);
  });

  useStory({ telling: presented && width > 0, order, store, at: chosen, selected, go, onSelect });

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
    if (event.key === ' ' && presented) turnTold();
    else if (event.key === 'Enter' || event.key === ' ') open(activeItem);
    else if (event.key === 'Escape' && selected !== null && !presented) onSelect(null);
    else if (action) action();
    else return; // among them Escape to a room, or with nothing open: for whoever else listens, as a presentation that is to end
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

  // A story that has not come to the first period has none to tell of.
  const told = presented && chosen && !periodOf(chosen) ? undefined : periods.find(({ id }) => id === period);

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
          <StandingScale lanes={lanes} window={rested} />
        ) : (
          <>
            <div className={styles.plot}>
              <ScaleCanvas
                lanes={lanes.length}
                active={active === null ? null : activeItem}
                {...{ layout, store, width, size, selected, locale }}
              />
              <div
                ref={listbox}
                role="listbox"
                tabIndex={-1}
                aria-label={`Scale: ${lanesInWords(lanes, locale)} in order of time`}
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
                otherwise={chosen && (presented ? '' : nameOf(chosen))}
                {...{ placedNow, width, nameOf, clusterWords }}
              />
              {presented && <ToldItem item={chosen} event={chosen && eventOf(chosen.id)} lanes={lanes.length} />}
            </div>
            <OverviewStrip lanes={lanes} periods={periods} width={width} store={store} />
          </>
        )}
      </div>
      <PeriodWays periods={periods} chosen={period} onChoose={choosePeriod} onList={onList} />
      <PeriodCards periods={periods} chosen={period} />
    </div>
  );
}
