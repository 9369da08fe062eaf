import { useId, useRef, useState } from 'react';
import { dayOf, yearOf } from '#src/lib/dates/dates.ts';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { periodDates, statusWords } from '#src/records/relations/relationsWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { toggled } from '#src/ui/filters/toggled.ts';
import { ValueSelect } from '#src/ui/ValueSelect.tsx';
import { laneChoices, overlayChoices, overlayTitle, type LaneChoice, type Overlay } from './layout/scaleLanes.ts';
import { MarkSign } from './drawing/MarkSign.tsx';
import styles from './ScaleToolbar.module.css';
import { clampWindow, windowAround, windowWords, type TimeWindow } from './layout/timeWindow.ts';
import { useEveryMove, useRestedWindow } from './useWindowStore.ts';
import type { WindowStore } from './windowStore.ts';

interface Props {
  periods: RelationsPeriod[];
  store: WindowStore;
  lanes: LaneChoice;
  overlays: Overlay[];
  /** What there is to lay over. */
  available: readonly Overlay[];
  onLanes: (lanes: LaneChoice) => void;
  onOverlays: (overlays: Overlay[]) => void;
  /** Tells of a period of relations that is gone to. */
  onPeriod: (id: string) => void;
}

const laneWords: Record<LaneChoice, string> = { kind: 'kind', party: 'party', theme: 'theme' };

/** What the scale sorts by, what is laid over it, and ways to go to a stretch of time. */
export function ScaleToolbar({ periods, store, lanes, overlays, available, onLanes, onOverlays, onPeriod }: Props) {
  const id = useId();
  const { locale } = useRecords();
  const { bounds, glide } = store;
  const rested = useRestedWindow(store);
  const words = useRef<HTMLSpanElement>(null);
  useEveryMove(store, (window) => {
    if (words.current) words.current.textContent = windowWords(window, locale, 'short');
  });
  const zoom = (factor: number) => {
    const { from, to } = store.now();
    store.zoom(factor, (from + to) / 2);
  };
  const decades = decadesOf(bounds);
  const windowOf = (value: string) => {
    const period = periods.find((entry) => entry.id === value);
    if (period) return windowAround(period.firstDay, period.endDay);
    return decades.find(({ label }) => label === value);
  };
  // The time chosen stays so while the scale is there or on its way: arrow keys go on from it.
  const [chosen, setChosen] = useState({ value: '', from: rested });
  const aim = windowOf(chosen.value);
  const stands = aim && (chosen.from === rested || isSame(clampWindow(aim, bounds), rested));
  const goTo = (value: string) => {
    setChosen({ value, from: rested });
    if (periods.some((period) => period.id === value)) onPeriod(value);
    glide(windowOf(value) ?? bounds);
  };
  return (
    <div className={styles.toolbar} role="group" aria-label="Scale" data-not-presented>
      <label htmlFor={`${id}-lanes`} className={styles.lanes}>
        Lanes by{' '}
        <ValueSelect id={`${id}-lanes`} values={laneChoices} words={laneWords} value={lanes} onChange={onLanes} />
      </label>
      {available.length > 0 && (
        <fieldset className={styles.overlays}>
          <legend>Also show</legend>
          {overlayChoices
            .filter((overlay) => available.includes(overlay))
            .map((overlay) => (
              <label key={overlay}>
                <input
                  type="checkbox"
                  checked={overlays.includes(overlay)}
                  onChange={() => onOverlays(toggled(overlayChoices, overlays, overlay))}
                />{' '}
                <MarkSign kind={overlay} /> {overlayTitle(overlay)}
              </label>
            ))}
        </fieldset>
      )}
      <label htmlFor={`${id}-go`}>
        Go to{' '}
        <select id={`${id}-go`} value={stands ? chosen.value : ''} onChange={(event) => goTo(event.target.value)}>
          <option value="" disabled>
            a time
          </option>
          <optgroup label="Periods of relations">
            {periods.map((period) => (
              <option key={period.id} value={period.id}>
                {statusWords[period.status]}, {periodDates(period, locale)}
              </option>
            ))}
          </optgroup>
          <optgroup label="Decades">
            {decades.map(({ label }) => (
              <option key={label}>{label}</option>
            ))}
          </optgroup>
        </select>
      </label>
      <span className={styles.zoom}>
        <button type="button" aria-label="Zoom in" onClick={() => zoom(2)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(1 / 2)}>
          −
        </button>
        <button type="button" onClick={() => glide(bounds)}>
          Whole span
        </button>
      </span>
      <span ref={words} className={styles.span}>
        {windowWords(rested, locale, 'short')}
      </span>
    </div>
  );
}

const isSame = (a: TimeWindow, b: TimeWindow) => a.from === b.from && a.to === b.to;

function decadesOf(bounds: TimeWindow): (TimeWindow & { label: string })[] {
  const first = Math.floor(yearOf(bounds.from) / 10) * 10;
  const count = Math.ceil((yearOf(bounds.to - 1) + 1 - first) / 10);
  return Array.from({ length: count }, (_, index) => {
    const year = first + index * 10;
    return { label: `${year}s`, from: dayOf(year), to: dayOf(year + 10) };
  });
}
