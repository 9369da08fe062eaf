import { useState } from 'react';
import { useLocation } from 'react-router';
import type { Issue, Position } from '#src/data/schema/positions.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { OnSlide, Slide } from '#src/ui/Slide.tsx';
import type { Pair } from '#src/panels/positions/filters/positionsUrl.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { Holder } from './holders.ts';
import { PairPicker } from './PairPicker.tsx';
import styles from './SideBySide.module.css';

interface Props {
  /** What all issues are about. */
  theme: string;
  issues: Issue[];
  holders: Holder[];
  pair: Pair;
  onPair: (pair: Pair) => void;
  holderOf: (id: string) => string;
  isShown: (position: Position) => boolean;
}

/** Every issue at a glance: two holders, and how they stand to each other. A narrow screen shows one of them at a time. */
export function SideBySide({ theme, issues, holders, pair, onPair, holderOf, isShown }: Props) {
  const { actorName } = useRecords();
  const { hash } = useLocation();
  const [turned, setTurned] = useState<string | null>(null);
  const linked = pair.find((holder) => hash.endsWith(`/${holder}`));
  const narrowTo = pair.find((holder) => holder === turned) ?? linked ?? pair[0];
  return (
    <section aria-labelledby="side-by-side">
      <Slide id="side-by-side" title="Side by side" className={styles.section}>
        <div className={styles.head}>
          <h2 id="side-by-side">
            Side by side
            <OnSlide>: {theme}</OnSlide>
          </h2>
          <PairPicker holders={holders} pair={pair} onChange={onPair} />
        </div>
        <div className={`${styles.turn} needs-script`} role="group" aria-label="Whose positions to show">
          {pair.map((holder) => (
            <button key={holder} type="button" aria-pressed={holder === narrowTo} onClick={() => setTurned(holder)}>
              {actorName(holder)}
            </button>
          ))}
        </div>
        <ComparisonTable issues={issues} pair={pair} holderOf={holderOf} isShown={isShown} narrowTo={narrowTo} />
      </Slide>
    </section>
  );
}
