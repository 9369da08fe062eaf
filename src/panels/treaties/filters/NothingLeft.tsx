import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { lifted, nearTexts, type ActiveFilter, type TreatyView } from '#src/panels/treaties/treatyView.ts';
import { withoutFilters, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import { SourcesCalledSo } from '#src/records/citations/SourcesCalledSo.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DidYouMean } from '#src/ui/filters/DidYouMean.tsx';
import { LiftFilters } from '#src/ui/filters/LiftFilters.tsx';

interface Props {
  list: TreatyList;
  view: TreatyView;
  choice: TreatiesChoice;
  filters: ActiveFilter[];
  onChange: (choice: TreatiesChoice) => void;
}

/** Says that a choice leaves nothing, what to lift, how many come back, and what may have been meant. */
export function NothingLeft({ list, view, choice, filters, onChange }: Props) {
  const { locale } = useRecords();
  return (
    <LiftFilters
      noun={['treaty', 'treaties']}
      locale={locale}
      ways={view.sifted.ways}
      nameOf={(wanted) =>
        filters
          .filter(({ name }) => name === wanted)
          .map(({ label }) => label)
          .join(' and ')
      }
      onLift={(lift) => onChange(lifted(choice, lift))}
      total={list.total}
      onAll={() => onChange(withoutFilters(choice))}
    >
      <DidYouMean offered={nearTexts(list, choice)} onSearch={(text) => onChange({ ...choice, text })} />
      {choice.text.trim() && <p>Words are looked for in titles, topics, places, signatories and notes.</p>}
      <SourcesCalledSo text={choice.text} />
    </LiftFilters>
  );
}
