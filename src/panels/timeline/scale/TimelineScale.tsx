import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { formatDate, type Day } from '#src/lib/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { useElementWidth } from '#src/ui/useElementWidth.ts';
import { RelationsBand } from '#src/records/RelationsBand.tsx';
import type { RelationsPeriod } from '#src/records/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { axisTicks } from './axisTicks.ts';
import { placeLane, type Lane, type PlacedLane, type ScaleItem } from './layoutLanes.ts';
import { OverviewStrip, stripHeight } from './OverviewStrip.tsx';
import { PeriodCards, periodPanelId } from './PeriodCards.tsx';
import { gutter, laneHeight, optionId, ScaleDrawing } from './ScaleDrawing.tsx';
import { stepTo } from './stepTo.ts';
import styles from './TimelineScale.module.css';
import { panWindow, windowShowing, windowText, zoomWindow } from './timeWindow.ts';
import { useGestures } from './useGestures.ts';
import type { WindowControl } from './useTimeWindow.ts';

/** Pixels to reckon with while the width is not known, as on a phone, which shows the band only. */
const narrowest = 280;

interface Props {
  lanes: Lane[];
  periods: RelationsPeriod[];
  today: Day;
  control: WindowControl;
  /** The record that is open; the scale shows and marks it. */
  selected: string | null;
  onSelect: (item: ScaleItem | null) => void;
}

/** The scale: band, lanes and the strip of the whole span, all true to time, moved by pointer and keys. */
export function TimelineScale({ lanes, periods, today, control, selected, onSelect }: Props) {
  const { locale } = useRecords();
  const [frame, frameWidth] = useElementWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const width = Math.max(0, frameWidth - gutter);
  const { window, show, glide, bounds } = control;
  const order = useMemo(
    () => lanes.flatMap(({ items }) => items).toSorted((a, b) => a.span.anchor - b.span.anchor),
    [lanes],
  );
  const places = useMemo(() => new Map(order.map(({ id }, index) => [id, index])), [order]);
  const [period, setPeriod] = useState(periods.at(-1)?.id ?? '');
  const [pointed, setPointed] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const focusNext = useRef(false);
  useGestures(drawing, width, control);

  const activeItem = order[places.get(active ?? selected ?? '') ?? 0] ?? null;
  const placed = width > 0 ? lanes.map((lane) => placeLane(lane, window, width)) : [];
  const ticks = axisTicks(window, width || narrowest, locale);

  useLayoutEffect(() => {
    if (!focusNext.current || !activeItem) return;
    focusNext.current = false;
    document.getElementById(optionId(activeItem.id))?.focus({ preventScroll: true });
  });

  // What is opened elsewhere comes into view here.
  const [followed, setFollowed] = useState<string | null>(null);
  if (followed !== selected) {
    setFollowed(selected);
    if (selected !== null && places.has(selected)) setActive(selected);
  }
  const latest = useRef(control);
  useLayoutEffect(() => {
    latest.current = control;
  });
  const selectedAt = selected === null ? undefined : order[places.get(selected) ?? -1]?.span.anchor;
  useLayoutEffect(() => {
    if (selectedAt === undefined) return;
    const target = windowShowing(latest.current.window, selectedAt, latest.current.bounds);
    if (target !== latest.current.window) latest.current.glide(target);
  }, [selectedAt]);

  const go = (item: ScaleItem) => {
    focusNext.current = true;
    setActive(item.id);
    const target = windowShowing(window, item.span.anchor, bounds);
    if (target !== window) show(target);
  };

  const open = (item: ScaleItem) => {
    setActive(item.id);
    const cluster = clusterWith(placed, item);
    if (cluster) glide(windowApart(item, order, window.to - window.from));
    onSelect(item);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !activeItem) return;
    const at = activeItem.span.anchor;
    const act: Record<string, () => void> = {
      '+': () => glide(zoomWindow(window, 2, at, bounds)),
      '=': () => glide(zoomWindow(window, 2, at, bounds)),
      '-': () => glide(zoomWindow(window, 1 / 2, at, bounds)),
      '0': () => glide(bounds),
      Enter: () => open(activeItem),
      ' ': () => open(activeItem),
      Escape: () => onSelect(null),
    };
    if (event.shiftKey && event.key === 'ArrowRight') act.ArrowRight = () => glide(panWindow(window, 0.25, bounds));
    if (event.shiftKey && event.key === 'ArrowLeft') act.ArrowLeft = () => glide(panWindow(window, -0.25, bounds));
    const next = stepTo(event.key, activeItem, order, periods);
    const action = act[event.key] ?? (next && (() => go(next)));
    // Escape with nothing open is left to whoever else listens, as a presentation that is to end.
    if (!action || (event.key === 'Escape' && selected === null)) return;
    event.preventDefault();
    action();
  };

  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const id =
      target?.closest<SVGElement>('[data-item]')?.dataset.item ??
      target?.closest<SVGElement>('[data-bar]')?.dataset.bar;
    const item = id === undefined ? undefined : order[places.get(id) ?? -1];
    if (item) return open(item);
    const key = target?.closest<SVGElement>('[data-cluster]')?.dataset.cluster;
    const cluster = placed.flatMap(({ lane, marks }) => marks.filter(({ first }) => `${lane.id} ${first}` === key))[0];
    if (!cluster) return;
    const margin = Math.max((cluster.last - cluster.first) * 0.3, (window.to - window.from) / 400);
    glide({ from: cluster.first - margin, to: cluster.last + margin });
  };

  const onDoubleClick = (event: MouseEvent<SVGSVGElement>) => {
    if (event.target instanceof Element && event.target.closest('[data-item], [data-cluster]')) return;
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) * frameWidth) / drawn - gutter;
    glide(zoomWindow(window, 2, window.from + (x / width) * (window.to - window.from), bounds));
  };

  const nameOf = ({ date, kindWord, title }: ScaleItem) => `${formatDate(date, locale)}, ${kindWord}: ${title}`;
  const told = order[places.get(pointed ?? active ?? selected ?? '') ?? -1];
  return (
    <div className={styles.scale}>
      <div className={styles.band}>
        <RelationsBand
          periods={periods}
          today={today}
          span={window}
          ticks={ticks}
          tabs={{ chosen: period, choose: setPeriod, panelId: periodPanelId }}
        />
      </div>
      <div ref={frame} className={styles.frame}>
        {width === 0 ? (
          // The place of what is drawn once the width is known, so that nothing below it moves.
          <>
            <svg width="100%" height={lanes.length * laneHeight} aria-hidden />
            <p className={styles.told} />
            <svg width="100%" height={stripHeight + 2} aria-hidden />
          </>
        ) : (
          <>
            <ScaleDrawing
              ref={drawing}
              role="listbox"
              aria-label={`Scale: ${countOf(order.length, 'event', 'events', locale)} in order of time`}
              aria-orientation="horizontal"
              data-window={windowText(window)}
              lanes={placed}
              window={window}
              width={width}
              ticks={ticks}
              active={activeItem}
              selected={selected}
              nameOf={nameOf}
              places={places}
              onKeyDown={onKeyDown}
              onClick={onClick}
              onDoubleClick={onDoubleClick}
              onPointerOver={(event) => setPointed(itemUnder(event.target))}
              onPointerLeave={() => setPointed(null)}
              onFocus={(event) => {
                const id = itemUnder(event.target);
                if (id && id !== active) setActive(id);
              }}
            />
            <p className={styles.told} aria-hidden>
              {told ? nameOf(told) : 'Point at a mark, or move with the arrow keys; Enter opens, + and - zoom.'}
            </p>
            <OverviewStrip lanes={lanes} periods={periods} width={width} control={control} />
          </>
        )}
      </div>
      <PeriodCards periods={periods} chosen={period} />
    </div>
  );
}

function itemUnder(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return (
    target.closest<SVGElement>('[data-item]')?.dataset.item ??
    target.closest<SVGElement>('[data-bar]')?.dataset.bar ??
    null
  );
}

function clusterWith(placed: PlacedLane[], item: ScaleItem) {
  const { anchor } = item.span;
  return placed
    .find(({ lane }) => lane.items.includes(item))
    ?.marks.find(({ count, first, last }) => count > 1 && first <= anchor && anchor <= last);
}

/** A window around an item in which its nearest neighbour in time stands apart from it, no longer than the one now shown. */
function windowApart({ span: { anchor } }: ScaleItem, order: ScaleItem[], length: number) {
  const distances = order.map((other) => Math.abs(other.span.anchor - anchor)).filter((distance) => distance > 0);
  const half = Math.min(length / 2, Math.max(14, Math.min(...distances) * 4));
  return { from: anchor - half, to: anchor + half };
}
