import { useCallback, useContext, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Day } from '#src/lib/dates/dates.ts';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { cx } from '#src/ui/cx.ts';
import { PresentedSlide } from '#src/ui/Slide.tsx';
import { ScaleCanvas } from './drawing/ScaleCanvas.tsx';
import { keyAction } from './keyAction.ts';
import { windowApart } from './layout/windowApart.ts';
import type { Lane, ScaleItem } from './layout/lane.ts';
import { laneLayout } from './layout/layoutLanes.ts';
import { markAt } from './layout/markAt.ts';
import type { PlacedMark } from './layout/placedLane.ts';
import { slideTypeSize, typeSize } from './layout/scaleGeometry.ts';
import { lanesInWords } from './layout/scaleLanes.ts';
import { dayAt, scalePoint } from './layout/scalePoint.ts';
import { stepTo } from './layout/stepTo.ts';
import { windowText } from './layout/timeWindow.ts';
import { MarkOptions, moveOption } from './MarkOptions.tsx';
import styles from './ScalePlot.module.css';
import { ToldItem, turnTold } from './ToldItem.tsx';
import { ToldLine } from './ToldLine.tsx';
import { itemOf, type ActiveItem } from './useActiveItem.ts';
import { useGestures } from './useGestures.ts';
import { useMarkWords } from './useMarkWords.ts';
import { useStory } from './useStory.ts';
import { useEveryMove, useRestedWindow } from './useWindowStore.ts';
import type { WindowStore } from './windowStore.ts';

interface Props {
  lanes: Lane[];
  /** Every item of the lanes in order of time. */
  order: ScaleItem[];
  periods: RelationsPeriod[];
  store: WindowStore;
  /** Pixels of the time axis. */
  width: number;
  /** What the keyboard is on. */
  keyboard: ActiveItem;
  selected: string | null;
  onSelect: (item: ScaleItem | null) => void;
  /** The event of an id, where it is one. */
  eventOf: (id: string) => TimelineEvent | undefined;
}

/** The lanes with their marks, which are pointed at, clicked and gone through by keys, and below them what is told of the one reached. */
export function ScalePlot({ lanes, order, periods, store, width, keyboard, selected, onSelect, eventOf }: Props) {
  const { locale } = useRecords();
  const listbox = useRef<HTMLDivElement>(null);
  const presented = useContext(PresentedSlide) !== null;
  const rested = useRestedWindow(store);
  const { active, named, activeItem, go, setActive } = keyboard;
  const { labelOf, nameOf, clusterWords } = useMarkWords();
  const size = presented ? slideTypeSize : typeSize;
  const layout = useMemo(() => laneLayout(lanes, width, labelOf, size), [lanes, width, labelOf, size]);
  const placedNow = useCallback(() => layout(store.now()), [layout, store]);
  const xOf = (day: Day, { from, to } = store.now()) => ((day - from) / (to - from)) * width;
  const activeLane = activeItem ? lanes.findIndex(({ items }) => items.includes(activeItem)) : -1;
  useGestures(listbox, width, store);
  useEveryMove(store, (window) => {
    listbox.current?.setAttribute('data-window', windowText(window));
    if (activeItem) moveOption(activeItem.id, xOf(activeItem.span.anchor, window), activeLane);
  });
  useStory({ telling: presented, order, store, at: named, selected, go, onSelect });

  const open = (item: ScaleItem) => {
    setActive(item.id);
    const apart = windowApart(placedNow(), item, store.now());
    if (apart) store.glide(apart);
    onSelect(item);
  };
  const close = () => {
    onSelect(null);
    // What was opened may have taken the page far from the scale.
    listbox.current?.scrollIntoView({ block: 'nearest' });
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
    else if (event.key === 'Escape' && selected !== null && !presented) close();
    else if (action) action();
    else return; // among them Escape to a room, or with nothing open: for whoever else listens, as a presentation that is to end
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    // A click without a pointer is assistive technology's; it names the option itself.
    const chosen = event.detail === 0 ? itemOf(order, target?.dataset.item) : undefined;
    if (chosen) return open(chosen);
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
    store.zoom(2, dayAt(event, event.currentTarget, store.now()));
  };

  return (
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
          otherwise={named && (presented ? '' : nameOf(named))}
          {...{ placedNow, width, nameOf, clusterWords }}
        />
        {presented && <ToldItem item={named} event={named && eventOf(named.id)} lanes={lanes.length} />}
      </div>
    </>
  );
}
