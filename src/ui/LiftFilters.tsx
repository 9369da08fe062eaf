import type { ReactNode } from 'react';
import type { WayBack } from '#src/lib/columns/waysBack.ts';
import { EmptyState } from './EmptyState.tsx';
import styles from './LiftFilters.module.css';

interface Props<N extends string> {
  title: string;
  ways: WayBack<N>[];
  /** What a filter is called, as it is set. */
  nameOf: (filter: N) => string;
  /** A number of what is filtered, in words. */
  countOf: (count: number) => string;
  onLift: (filters: N[]) => void;
  /** How many there are without any filter. */
  total: number;
  onAll: () => void;
  /** What else may help. */
  children?: ReactNode;
}

const mostWays = 4;

/** Says that nothing fits a choice, which filters to lift, and how much comes back. */
export function LiftFilters<N extends string>(props: Props<N>) {
  const { title, ways, nameOf, countOf, onLift, total, onAll, children } = props;
  return (
    <EmptyState title={title}>
      {children}
      <ul className={styles.ways}>
        {ways.slice(0, mostWays).map(({ lift, count }) => (
          <li key={lift.join()}>
            <button type="button" onClick={() => onLift(lift)}>
              Lift {lift.map(nameOf).join(' and ')}: {countOf(count)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onAll}>
            Show all {countOf(total)}
          </button>
        </li>
      </ul>
    </EmptyState>
  );
}
