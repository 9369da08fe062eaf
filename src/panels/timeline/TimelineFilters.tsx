import { eventKinds, type TimelineEvent } from '#src/data/timeline.ts';
import { eventKindWords } from '#src/records/eventKinds.ts';
import { MainSourceChoice } from '#src/records/MainSourceChoice.tsx';
import { ChoiceGroup } from '#src/ui/ChoiceGroup.tsx';
import { FilterBar } from '#src/ui/FilterBar.tsx';
import { YearRangeField } from '#src/ui/YearRangeField.tsx';
import type { TimelineChoice } from './timelineUrl.ts';

interface Props {
  events: TimelineEvent[];
  choice: TimelineChoice;
  onChange: (choice: TimelineChoice) => void;
}

/** The controls that narrow the timeline: kinds, years, whose account. */
export function TimelineFilters({ events, choice, onChange }: Props) {
  const kinds = eventKinds
    .map((kind) => ({
      value: kind,
      label: eventKindWords[kind],
      count: events.filter((event) => event.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);
  const filtered = choice.kinds.length > 0 || !!choice.years || choice.mainSourceOnly;
  return (
    <FilterBar
      label="Filter events"
      onReset={filtered ? () => onChange({ kinds: [], years: null, mainSourceOnly: false }) : null}
    >
      <ChoiceGroup
        legend="Kind"
        choices={kinds}
        chosen={choice.kinds}
        onChange={(chosen) => onChange({ ...choice, kinds: chosen })}
      />
      <YearRangeField value={choice.years} onChange={(years) => onChange({ ...choice, years })} />
      <MainSourceChoice
        checked={choice.mainSourceOnly}
        onChange={(mainSourceOnly) => onChange({ ...choice, mainSourceOnly })}
      />
    </FilterBar>
  );
}
