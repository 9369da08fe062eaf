import { useState } from 'react';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Day } from '#src/lib/dates/dates.ts';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import type { Lane, ScaleItem } from './layout/lane.ts';
import type { LaneChoice, Overlay } from './layout/scaleLanes.ts';
import { ScaleToolbar } from './ScaleToolbar.tsx';
import { TimelineScale } from './TimelineScale.tsx';
import type { TimeWindow } from './layout/timeWindow.ts';
import { useWindowStore } from './useWindowStore.ts';

interface Props {
  lanes: Lane[];
  order: ScaleItem[];
  periods: RelationsPeriod[];
  today: Day;
  bounds: TimeWindow;
  /** The window the address asks for, and where to keep the one the reader comes to rest on. */
  view: string | null;
  onView: (view: string | null) => void | Promise<void>;
  by: LaneChoice;
  onBy: (by: LaneChoice) => void;
  overlays: Overlay[];
  available: readonly Overlay[];
  onOverlays: (overlays: Overlay[]) => void;
  selected: string | null;
  onSelect: (item: ScaleItem | null) => void;
  /** Asked for the events of some days alone. */
  onList: (days: TimeWindow) => void;
  /** The event of an id, where it is one. */
  eventOf: (id: string) => TimelineEvent | undefined;
}

/** The scale with its tools; the window and the chosen period they share live here, so that moving redraws nothing else. */
export function ScaleView({ bounds, view, onView, by, onBy, overlays, available, onOverlays, ...scale }: Props) {
  const store = useWindowStore(bounds, view, onView);
  const [period, setPeriod] = useState(() => lastIn(store.now(), scale.periods)?.id ?? '');
  return (
    <>
      <ScaleToolbar
        periods={scale.periods}
        store={store}
        lanes={by}
        overlays={overlays}
        available={available}
        onLanes={onBy}
        onOverlays={onOverlays}
        onPeriod={setPeriod}
      />
      <TimelineScale {...scale} store={store} period={period} onPeriod={setPeriod} />
    </>
  );
}

/** The latest period that a window shows some of; where it shows none, the latest of all. */
const lastIn = ({ from, to }: TimeWindow, periods: RelationsPeriod[]) =>
  periods.findLast(({ firstDay, endDay }) => firstDay < to && endDay > from) ?? periods.at(-1);
