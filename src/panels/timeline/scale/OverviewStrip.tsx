import { useMemo, useRef, type PointerEvent } from 'react';
import { isWithoutRelations, type RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';

import type { Lane } from './layout/lane.ts';
import styles from './OverviewStrip.module.css';
import { gutter } from './layout/scaleGeometry.ts';
import { useEveryMove } from './useWindowStore.ts';
import type { WindowStore } from './windowStore.ts';

/** Pixels the strip is high, without its rules. */
export const stripHeight = 40;
const height = stripHeight;
const column = 4;
const grip = 8;

interface Props {
  lanes: Lane[];
  periods: RelationsPeriod[];
  /** Pixels of the time axis, without the gutter. */
  width: number;
  store: WindowStore;
}

/** The whole span with how much happened when; the window in it can be dragged, also by its ends. Keys do the same on the scale. */
export function OverviewStrip({ lanes, periods, width, store }: Props) {
  const { bounds, show } = store;
  const scale = width / (bounds.to - bounds.from);
  const at = (day: number) => gutter + (day - bounds.from) * scale;
  const skyline = useMemo(() => skylinePath(lanes, bounds.from, scale, width), [lanes, bounds.from, scale, width]);
  const held = useRef<{ part: 'from' | 'to' | 'whole'; x: number } | null>(null);

  const dayAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    return bounds.from + (((event.clientX - left) * (gutter + width)) / drawn - gutter) / scale;
  };
  const take = (event: PointerEvent<SVGSVGElement>) => {
    const day = dayAt(event);
    const window = store.now();
    const near = grip / scale;
    const part = Math.abs(day - window.from) < near ? 'from' : Math.abs(day - window.to) < near ? 'to' : 'whole';
    const half = (window.to - window.from) / 2;
    if (part === 'whole' && (day < window.from || day > window.to)) show({ from: day - half, to: day + half });
    held.current = { part, x: day };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (!held.current) return;
    const day = dayAt(event);
    const window = store.now();
    const { part, x } = held.current;
    if (part === 'from') show({ from: Math.min(day, window.to - 1), to: window.to });
    else if (part === 'to') show({ from: window.from, to: Math.max(day, window.from + 1) });
    else show({ from: window.from + day - x, to: window.to + day - x });
    held.current = { part, x: day };
  };
  const release = () => {
    held.current = null;
  };
  const shown = useRef<SVGRectElement>(null);
  const grips = useRef<SVGPathElement>(null);
  useEveryMove(store, ({ from, to }) => {
    const [left, right] = [at(from), at(to)];
    shown.current?.setAttribute('x', String(left));
    shown.current?.setAttribute('width', String(Math.max(2, right - left)));
    grips.current?.setAttribute('d', `M${left} 1V${height - 1}M${right} 1V${height - 1}`);
  });
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${gutter + width} ${height}`}
      width={gutter + width}
      height={height}
      aria-hidden
      data-not-presented
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <text className={styles.name} y={height / 2 + 5}>
        Whole span
      </text>
      {periods
        .filter(({ status }) => isWithoutRelations(status))
        .map(({ id, firstDay, endDay }) => (
          <rect
            key={id}
            className={styles.without}
            x={at(firstDay)}
            width={at(endDay) - at(firstDay)}
            height={height}
          />
        ))}
      <path className={styles.skyline} d={skyline} transform={`translate(${gutter} 0)`} />
      <rect ref={shown} className={styles.window} y={1} height={height - 2} />
      <path ref={grips} className={styles.grips} />
    </svg>
  );
}

/** One step per few pixels, as high as there are marks in it. */
function skylinePath(lanes: Lane[], from: number, scale: number, width: number): string {
  const counts = Array.from({ length: Math.max(1, Math.ceil(width / column)) }, () => 0);
  for (const { anchors } of lanes)
    for (const anchor of anchors) {
      const index = Math.floor(((anchor - from) * scale) / column);
      if (index >= 0 && index < counts.length) counts[index] = (counts[index] ?? 0) + 1;
    }
  const most = Math.max(1, ...counts);
  const steps = counts.map((count, index) => `L${index * column} ${height - (count / most) * (height - 6)}h${column}`);
  return `M0 ${height}${steps.join('')}V${height}Z`;
}
