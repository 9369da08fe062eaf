import { EmptyState } from './EmptyState.tsx';

interface Props {
  title: string;
  /** Filters that bring something back when lifted alone: what each is called, how much comes back, in words, and how to lift it. */
  ways: { filter: string; back: string; lift: () => void }[];
}

/** Says that nothing fits a choice, and which filter to lift. */
export function LiftFilters({ title, ways }: Props) {
  return (
    <EmptyState title={title}>
      {ways.length === 0 && <p>No single filter is to blame: reset them, or lift two.</p>}
      <ul>
        {ways.map(({ filter, back, lift }) => (
          <li key={filter}>
            <button type="button" onClick={lift}>
              Lift “{filter}”: {back}
            </button>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
