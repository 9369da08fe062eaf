import type { ReactNode } from 'react';
import type { WayBack } from '#src/lib/columns/waysBack.ts';
import { countOf } from '#src/lib/numbers.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import styles from './LiftFilters.module.css';

interface Props<N extends string> {
  /** What is filtered: "event" and "events". */
  noun: readonly [one: string, many: string];
  locale: string;
  ways: WayBack<N>[];
  /** What a filter is called, as it is set. */
  nameOf: (filter: N) => string;
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
  const { noun, locale, ways, nameOf, onLift, total, onAll, children } = props;
  const counted = (count: number) => countOf(count, ...noun, locale);
  if (total === 0) return <EmptyState title={`No ${noun[1]} are recorded.`} />;
  return (
    <EmptyState title={`No ${noun[0]} fits this choice.`}>
      {children}
      <ul className={styles.ways}>
        {ways.slice(0, mostWays).map(({ lift, count }) => (
          <li key={lift.join()}>
            <button type="button" onClick={() => onLift(lift)}>
              Lift <bdi>{lift.map(nameOf).join(' and ')}</bdi>: {counted(count)}
            </button>
          </li>
        ))}
        {ways[0]?.count !== total && (
          <li>
            <button type="button" onClick={onAll}>
              Show all {counted(total)}
            </button>
          </li>
        )}
      </ul>
    </EmptyState>
  );
}
