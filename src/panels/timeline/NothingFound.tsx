import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { LiftFilters } from '#src/ui/LiftFilters.tsx';
import type { Choose } from '#src/ui/useAddressChoice.ts';
import type { ChosenEvents } from './chosenEvents.ts';
import { filterWords } from './TimelineFilterBar.tsx';
import { noFilters, type TimelineChoice } from './timelineUrl.ts';

interface Props {
  lifted: ChosenEvents['lifted'];
  choose: Choose<TimelineChoice>;
}

/** Says which filter, lifted alone, brings events back. */
export function NothingFound({ lifted, choose }: Props) {
  const { locale } = useRecords();
  return (
    <LiftFilters
      title="No event fits this choice."
      lifted={lifted}
      names={filterWords}
      countOf={(count) => countOf(count, 'event', 'events', locale)}
      onLift={(name) => choose({ [name]: noFilters[name] })}
    />
  );
}
