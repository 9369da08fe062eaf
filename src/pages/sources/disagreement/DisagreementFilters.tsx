import { partWords, parts } from '#src/pages/sources/parts.ts';
import { disagreementKinds } from '#src/records/disagreements/disagreementWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import { SearchField } from '#src/ui/filters/SearchField.tsx';
import { SelectField } from '#src/ui/filters/SelectField.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import {
  allDisagreements,
  disagreementKindList,
  mainStands,
  toDisagreementUrl,
  type DisagreementChoice,
  type FacetName,
} from './disagreementUrl.ts';
import { mainWords } from './filterWords.ts';
import { chosenDisagreements, type FoundDisagreement } from './foundDisagreements.ts';

interface Props {
  found: FoundDisagreement[];
  choice: DisagreementChoice;
  choose: Choose<DisagreementChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

/** The controls that narrow the disagreements, each choice with how many it would leave beside the others. */
export function DisagreementFilters({ found, choice, choose, settle }: Props) {
  const { dossier, sourceLabel } = useRecords();
  const offered = <T extends string>(name: FacetName, values: readonly T[], words: Record<T, string>) => {
    const left = chosenDisagreements(found, { ...choice, [name]: null });
    return values
      .map((value) => ({ value, label: words[value], count: left.filter((each) => each[name] === value).length }))
      .filter(({ value, count }) => count > 0 || value === choice[name]);
  };
  return (
    <FilterBar label="Filter disagreements" onReset={toDisagreementUrl(choice) ? () => choose(allDisagreements) : null}>
      <SearchField value={choice.text} onChange={(text) => choose({ text }, { settled: false })} onSettle={settle} />
      <SelectField
        label={sourceLabel(dossier.mainSource)}
        choices={offered('main', mainStands, mainWords)}
        chosen={choice.main}
        onChange={(main) => choose({ main })}
      />
      <SelectField
        label="Kind"
        choices={offered('kind', disagreementKindList, disagreementKinds)}
        chosen={choice.kind}
        onChange={(kind) => choose({ kind })}
      />
      <SelectField
        label="Part of the site"
        choices={offered('part', parts, partWords)}
        chosen={choice.part}
        onChange={(part) => choose({ part })}
      />
    </FilterBar>
  );
}
