import { useRecords } from '#src/records/RecordsProvider.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import { mostFirst, offeredValues } from '#src/ui/filters/offeredValues.ts';
import { SearchField } from '#src/ui/filters/SearchField.tsx';
import { SelectField } from '#src/ui/filters/SelectField.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { YearRangeField } from '#src/ui/filters/YearRangeField.tsx';
import type { ChosenSources } from './chosenSources.ts';
import { filterWords, valueWords } from './filterWords.ts';
import { allSources, isFiltered, type FacetName, type SourcesChoice } from './sourcesUrl.ts';

interface Props {
  choice: SourcesChoice;
  counts: ChosenSources['counts'];
  choose: Choose<SourcesChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

/** The controls that narrow the sources, each choice with how many it would leave. */
export function SourceFilterBar({ choice, counts, choose, settle }: Props) {
  const { locale } = useRecords();
  const select = (name: FacetName) => {
    const chosen = choice[name];
    const values = offeredValues(counts(name), chosen).toSorted(mostFirst);
    return (
      <SelectField<string>
        label={filterWords[name]}
        choices={values.map(([value, count]) => ({ value, label: valueWords(name, value, locale), count }))}
        chosen={chosen}
        onChange={(next) => choose((before) => ({ ...before, [name]: next }))}
      />
    );
  };
  return (
    <FilterBar label="Filter sources" onReset={isFiltered(choice) ? () => choose(allSources) : null}>
      <SearchField value={choice.text} onChange={(text) => choose({ text }, { settled: false })} onSettle={settle} />
      {select('part')}
      {select('kind')}
      {select('language')}
      {select('bears')}
      <YearRangeField
        value={choice.years}
        onChange={(years) => choose({ years }, { settled: false })}
        onSettle={settle}
      />
    </FilterBar>
  );
}
