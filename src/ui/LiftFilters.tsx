import { EmptyState } from './EmptyState.tsx';

interface Props<N extends string> {
  title: string;
  /** How many come back when one of the filters that are set is lifted alone. */
  lifted: ReadonlyMap<N, number>;
  /** What each filter is called. */
  names: Record<N, string>;
  /** A number of what is filtered, in words. */
  countOf: (count: number) => string;
  onLift: (name: N) => void;
}

/** Says that nothing fits a choice, and which filter to lift. */
export function LiftFilters<N extends string>({ title, lifted, names, countOf, onLift }: Props<N>) {
  const ways = [...lifted].filter(([, count]) => count > 0);
  return (
    <EmptyState title={title}>
      {ways.length === 0 && <p>No single filter is to blame: reset them, or lift two.</p>}
      <ul>
        {ways.map(([name, count]) => (
          <li key={name}>
            <button type="button" onClick={() => onLift(name)}>
              Lift “{names[name]}”: {countOf(count)}
            </button>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
