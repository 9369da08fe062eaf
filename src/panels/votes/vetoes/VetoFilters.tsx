import type { Veto } from '#src/data/schema/councilVetoes.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { ChoiceGroup } from '#src/ui/filters/ChoiceGroup.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { YearRangeField } from '#src/ui/filters/YearRangeField.tsx';
import { chosenVetoes, countsOf } from './chosenVetoes.ts';
import { allVetoes, type VetoesChoice } from './vetoesUrl.ts';

interface Props {
  vetoes: Veto[];
  choice: VetoesChoice;
  choose: Choose<VetoesChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

/** The controls that narrow the vetoes, each choice with how many drafts it would leave beside the others. */
export function VetoFilters({ vetoes, choice, choose, settle }: Props) {
  const { actorName } = useRecords();
  const { casters, topics, years } = choice;
  const filtered = casters.length > 0 || topics.length > 0 || years !== null;
  const choices = (of: Partial<VetoesChoice>, valuesOf: (veto: Veto) => string[]) => {
    const left = chosenVetoes(vetoes, { ...choice, ...of });
    return countsOf(vetoes, valuesOf).map(({ value }) => ({
      value,
      count: left.filter((veto) => valuesOf(veto).includes(value)).length,
    }));
  };
  return (
    <FilterBar label="Filter vetoes" onReset={filtered ? () => choose(allVetoes) : null}>
      <YearRangeField
        value={years}
        onChange={(next) => choose({ years: next }, { settled: false })}
        onSettle={settle}
      />
      <ChoiceGroup
        legend="Veto cast by"
        choices={choices({ casters: [] }, ({ castBy }) => castBy).map((each) => ({
          ...each,
          label: actorName(each.value),
        }))}
        chosen={casters}
        onChange={(next) => choose({ casters: next })}
      />
      <ChoiceGroup
        legend="Topic"
        choices={choices({ topics: [] }, ({ topic }) => [topic]).map((each) => ({ ...each, label: each.value }))}
        chosen={topics}
        onChange={(next) => choose({ topics: next })}
      />
    </FilterBar>
  );
}
