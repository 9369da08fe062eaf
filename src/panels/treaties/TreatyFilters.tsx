import type { Treaty } from '#src/data/treaties.ts';
import { MainSourceChoice } from '#src/records/MainSourceChoice.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { ChoiceGroup } from '#src/ui/ChoiceGroup.tsx';
import { FilterBar } from '#src/ui/FilterBar.tsx';
import { SearchField } from '#src/ui/SearchField.tsx';
import { YearRangeField } from '#src/ui/YearRangeField.tsx';
import { allTreaties, type TreatiesChoice } from './treatiesUrl.ts';

interface Props {
  treaties: Treaty[];
  topics: { id: string; title: string }[];
  choice: TreatiesChoice;
  onChange: (choice: TreatiesChoice) => void;
}

/** The controls that narrow the treaties: words, years, topics, whose account. */
export function TreatyFilters({ treaties, topics, choice, onChange }: Props) {
  const { inMainSource, record } = useRecords();
  const choices = topics
    .map((topic) => ({
      value: topic.id,
      label: topic.title,
      count: treaties.filter((treaty) => treaty.topic === topic.id).length,
    }))
    .filter(({ count }) => count > 0);
  const filtered = choice.years || choice.topics.length > 0 || choice.text || choice.mainSourceOnly;
  return (
    <FilterBar
      label="Filter treaties"
      onReset={filtered ? () => onChange({ ...allTreaties, sort: choice.sort }) : null}
    >
      <SearchField value={choice.text} onChange={(text) => onChange({ ...choice, text })} />
      <YearRangeField value={choice.years} onChange={(years) => onChange({ ...choice, years })} />
      <ChoiceGroup
        legend="Topic"
        choices={choices}
        chosen={choice.topics}
        onChange={(chosen) => onChange({ ...choice, topics: chosen })}
      />
      <MainSourceChoice
        checked={choice.mainSourceOnly}
        count={treaties.filter(({ id }) => inMainSource(record(id))).length}
        onChange={(mainSourceOnly) => onChange({ ...choice, mainSourceOnly })}
      />
    </FilterBar>
  );
}
