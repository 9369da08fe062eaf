import { bases } from '#src/data/codes.ts';
import { basisWords } from '#src/panels/positions/positionWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { ChoiceGroup } from '#src/ui/filters/ChoiceGroup.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import { mostFirst, offeredValues } from '#src/ui/filters/offeredValues.ts';
import { SearchField } from '#src/ui/filters/SearchField.tsx';
import { SelectField } from '#src/ui/filters/SelectField.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { YearRangeField } from '#src/ui/filters/YearRangeField.tsx';
import type { ChosenPositions, FacetName } from './chosenPositions.ts';
import { filterWords } from './filterWords.ts';
import { noFilters, type PositionsChoice } from './positionsUrl.ts';

interface Props {
  choice: PositionsChoice;
  counts: ChosenPositions['counts'];
  /** Whether any filter is set. */
  filtered: boolean;
  choose: Choose<PositionsChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

/** The controls that narrow the positions, each choice with how many it would leave. */
export function PositionFilterBar({ choice, counts, filtered, choose, settle }: Props) {
  const { actorName, record, sourceLabel } = useRecords();
  const titles: Record<Exclude<FacetName, 'bases'>, (value: string) => string> = {
    issue: (id) => record(id)?.title ?? id,
    holder: actorName,
    ground: (value) => groundWords[value] ?? record(value)?.title ?? value,
    source: sourceLabel,
  };
  const select = (name: keyof typeof titles) => {
    const chosen = choice[name];
    const values = offeredValues(counts[name], chosen);
    if (name !== 'issue') values.sort(mostFirst);
    return (
      <SelectField
        label={filterWords[name]}
        choices={values.map(([value, count]) => ({ value, label: titles[name](value), count }))}
        chosen={chosen}
        onChange={(next) => choose((before) => ({ ...before, [name]: next }))}
      />
    );
  };
  return (
    <FilterBar
      label="Filter positions"
      onReset={filtered ? () => choose(noFilters) : null}
      more={choice.ground !== null || choice.source !== null || choice.years !== null ? 'open' : 'closed'}
      furtherFilters={
        <>
          {select('ground')}
          {select('source')}
          <YearRangeField
            value={choice.years}
            onChange={(years) => choose({ years }, { settled: false })}
            onSettle={settle}
          />
        </>
      }
    >
      <SearchField value={choice.text} onChange={(text) => choose({ text }, { settled: false })} onSettle={settle} />
      {select('issue')}
      {select('holder')}
      <ChoiceGroup
        legend={filterWords.bases}
        choices={bases.map((value) => ({ value, label: basisWords[value], count: counts.bases.get(value) ?? 0 }))}
        chosen={choice.bases}
        onChange={(next) => choose({ bases: next })}
      />
    </FilterBar>
  );
}

const groundWords: Record<string, string | undefined> = { words: 'No document, words only', none: 'No ground named' };
