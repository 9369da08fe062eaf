import { useContext } from 'react';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Day } from '#src/lib/dates/dates.ts';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { useElementWidth } from '#src/ui/hooks/useElementWidth.ts';
import { PresentedSlide } from '#src/ui/Slide.tsx';
import type { Lane, ScaleItem } from './layout/lane.ts';
import { gutter } from './layout/scaleGeometry.ts';
import { windowAround, type TimeWindow } from './layout/timeWindow.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { PeriodCards } from './PeriodCards.tsx';
import { PeriodWays } from './PeriodWays.tsx';
import { ScaleBand } from './ScaleBand.tsx';
import { ScalePlot } from './ScalePlot.tsx';
import { StandingScale } from './StandingScale.tsx';
import styles from './TimelineScale.module.css';
import { useActiveItem } from './useActiveItem.ts';
import { useRestedWindow } from './useWindowStore.ts';
import type { WindowStore } from './windowStore.ts';

interface Props {
  lanes: Lane[];
  /** Every item of the lanes in order of time. */
  order: ScaleItem[];
  periods: RelationsPeriod[];
  today: Day;
  store: WindowStore;
  /** The period of relations that is told, and the way to have another told. */
  period: string;
  onPeriod: (id: string) => void;
  /** The record that is open; the scale shows and marks it. */
  selected: string | null;
  onSelect: (item: ScaleItem | null) => void;
  /** Asked for the events of some days alone. */
  onList: (days: TimeWindow) => void;
  /** The event of an id, where it is one. */
  eventOf: (id: string) => TimelineEvent | undefined;
}

/** The scale: band, lanes and the strip of the whole span, all true to time, moved by pointer and keys. */
export function TimelineScale(props: Props) {
  const { lanes, order, periods, today, store, period, onPeriod, selected, onSelect, onList, eventOf } = props;
  const [frame, frameWidth] = useElementWidth<HTMLDivElement>();
  const width = Math.max(0, frameWidth - gutter);
  const presented = useContext(PresentedSlide) !== null;
  const rested = useRestedWindow(store);
  const periodOf = ({ span: { anchor } }: ScaleItem) =>
    periods.find(({ firstDay, endDay }) => firstDay <= anchor && anchor < endDay);
  const tellPeriodOf = (item: ScaleItem) => {
    const its = periodOf(item);
    if (its) onPeriod(its.id);
  };
  const keyboard = useActiveItem({ order, selected, store, onFollow: tellPeriodOf });

  const choosePeriod = (id: string) => {
    onPeriod(id);
    const chosen = periods.find((entry) => entry.id === id);
    const { from, to } = store.now();
    if (chosen && (chosen.firstDay >= to || chosen.endDay <= from))
      store.glide(windowAround(chosen.firstDay, chosen.endDay));
  };

  // A story that has not come to the first period has none to tell of.
  const before = presented && keyboard.named && !periodOf(keyboard.named);
  const told = before ? undefined : periods.find(({ id }) => id === period);

  return (
    <div className={styles.scale}>
      <ScaleBand {...{ periods, today, store, told }} chosen={period} onChoose={choosePeriod} />
      <div ref={frame} className={styles.frame}>
        {width === 0 ? (
          <StandingScale lanes={lanes} window={rested} />
        ) : (
          <>
            <ScalePlot {...{ lanes, order, periods, store, width, keyboard, selected, onSelect, eventOf }} />
            <OverviewStrip lanes={lanes} periods={periods} width={width} store={store} />
          </>
        )}
      </div>
      <PeriodWays periods={periods} chosen={period} onChoose={choosePeriod} onList={onList} />
      <PeriodCards periods={periods} chosen={period} />
    </div>
  );
}
