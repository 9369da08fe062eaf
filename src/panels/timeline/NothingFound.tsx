import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { LiftFilters } from '#src/ui/LiftFilters.tsx';
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
  return (
    <LiftFilters
      title="No event fits this choice."
      lifted={lifted}
      names={filterWords}
      countOf={(count) => countOf(count, 'event', 'events', locale)}
      onLift={(name) => onChange({ ...choice, [name]: noFilters[name] })}
    />
  );
}
