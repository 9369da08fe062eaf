import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import type { ChosenEvents } from './chosenEvents.ts';
import { filterWords } from './TimelineFilterBar.tsx';
import { noFilters, type TimelineChoice } from './timelineUrl.ts';

interface Props {
  lifted: ChosenEvents['lifted'];
  choice: TimelineChoice;
  onChange: (choice: TimelineChoice) => void;
}

/** Says which filter, lifted alone, brings events back. */
export function NothingFound({ lifted, choice, onChange }: Props) {
  const { locale } = useRecords();
  const ways = [...lifted].filter(([, count]) => count > 0);
  return (
    <EmptyState title="No event fits this choice.">
      {ways.length === 0 && <p>No single filter is to blame: reset them, or lift two.</p>}
      <ul>
        {ways.map(([name, count]) => (
          <li key={name}>
            <button type="button" onClick={() => onChange({ ...choice, [name]: noFilters[name] })}>
              Lift “{filterWords[name]}”: {countOf(count, 'event', 'events', locale)}
            </button>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
