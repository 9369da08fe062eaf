import { useRef } from 'react';
import { axisTicks } from '#src/lib/dates/axisTicks.ts';
import type { Day } from '#src/lib/dates/dates.ts';
import { moveBand, RelationsBand } from '#src/records/relations/RelationsBand.tsx';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { heightWords } from '#src/records/relations/relationsWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { useElementWidth } from '#src/ui/hooks/useElementWidth.ts';
import { dayAt } from './layout/scalePoint.ts';
import { PeriodLine, periodPanelId } from './PeriodCards.tsx';
import styles from './ScaleBand.module.css';
import { useGestures } from './useGestures.ts';
import { useEveryMove, useRestedWindow } from './useWindowStore.ts';
import type { WindowStore } from './windowStore.ts';

/** Pixels the band has at least where its own axis shows, which is on a phone. */
const narrowest = 280;

interface Props {
  periods: RelationsPeriod[];
  today: Day;
  store: WindowStore;
  /** The period that is chosen, and the one told above the band, where there is one to tell of. */
  chosen: string;
  told: RelationsPeriod | undefined;
  onChoose: (id: string) => void;
}

/** The band of relations over the lanes, one tab a period, true to the same window as they are. */
export function ScaleBand({ periods, today, store, chosen, told, onChoose }: Props) {
  const { locale } = useRecords();
  const band = useRef<SVGSVGElement>(null);
  const [place, width] = useElementWidth<HTMLDivElement>();
  const rested = useRestedWindow(store);
  useGestures(place, width, store);
  useEveryMove(store, (window) => {
    if (band.current) moveBand(band.current, periods, window);
  });
  return (
    <>
      <div className={styles.summary} aria-hidden>
        {told && (
          <PeriodLine period={told}>
            {/* By pointer only: the keyboard comes from the tabs of the band to the panel they name. */}
            <button
              type="button"
              tabIndex={-1}
              className={styles.why}
              data-not-presented
              onClick={() => document.getElementById(periodPanelId(chosen))?.scrollIntoView({ block: 'center' })}
            >
              Why? ↓
            </button>
          </PeriodLine>
        )}
      </div>
      <div className={styles.band}>
        <p className={styles.height}>{heightWords}</p>
        <div
          ref={place}
          className={styles.turned}
          onDoubleClick={(event) => store.zoom(2, dayAt(event, event.currentTarget, store.now()))}
        >
          <RelationsBand
            ref={band}
            periods={periods}
            today={today}
            span={rested}
            ticks={axisTicks(rested, narrowest, locale)}
            tabs={{ chosen, choose: onChoose, panelId: periodPanelId }}
          />
        </div>
      </div>
    </>
  );
}
