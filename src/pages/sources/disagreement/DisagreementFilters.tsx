import { disagreementKinds } from '#src/records/disagreements/disagreementWords.ts';
import { ChoiceGroup } from '#src/ui/filters/ChoiceGroup.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { SearchField } from '#src/ui/filters/SearchField.tsx';
import {
  allDisagreements,
  disagreementKindList,
  toDisagreementUrl,
  type DisagreementChoice,
  disagreementPanels,
  type DisagreementPanel,
} from './disagreementUrl.ts';
import { chosenDisagreements, type FoundDisagreement } from './foundDisagreements.ts';

const panelWords: Record<DisagreementPanel, string> = {
  timeline: 'Timeline',
  treaties: 'Treaties',
  positions: 'Positions',
  resolutions: 'Resolutions',
  trade: 'Trade',
  sources: 'Sources',
};

interface Props {
  found: FoundDisagreement[];
  choice: DisagreementChoice;
  choose: Choose<DisagreementChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

/** The controls that narrow the disagreements, each choice with how many it would leave beside the others. */
export function DisagreementFilters({ found, choice, choose, settle }: Props) {
  const ofKind = chosenDisagreements(found, { ...choice, kinds: [] });
  const ofPanel = chosenDisagreements(found, { ...choice, panels: [] });
  return (
    <FilterBar label="Filter disagreements" onReset={toDisagreementUrl(choice) ? () => choose(allDisagreements) : null}>
      <SearchField value={choice.text} onChange={(text) => choose({ text }, { settled: false })} onSettle={settle} />
      <ChoiceGroup
        legend="Kind"
        choices={disagreementKindList.map((value) => ({
          value,
          label: disagreementKinds[value],
          count: ofKind.filter(({ disagreement }) => disagreement.kind === value).length,
        }))}
        chosen={choice.kinds}
        onChange={(kinds) => choose({ kinds })}
      />
      <ChoiceGroup
        legend="In"
        choices={disagreementPanels
          .filter((value) => found.some(({ panel }) => panel === value))
          .map((value) => ({
            value,
            label: panelWords[value],
            count: ofPanel.filter(({ panel }) => panel === value).length,
          }))}
        chosen={choice.panels}
        onChange={(panels) => choose({ panels })}
      />
    </FilterBar>
  );
}
