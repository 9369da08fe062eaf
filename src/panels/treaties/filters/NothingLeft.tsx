import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { lifted, nearSearches, type ActiveFilter, type TreatyView } from '#src/panels/treaties/treatyView.ts';
import { withoutFilters, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { LiftFilters } from '#src/ui/LiftFilters.tsx';

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
  const near = nearSearches(list, choice);
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
      {near.length > 0 && (
        <p>
          Did you mean{' '}
          {near.map((text, index) => (
            <span key={text}>
              {index > 0 && ' or '}
              <button type="button" onClick={() => onChange({ ...choice, text })}>
                {text}
              </button>
            </span>
          ))}
          ?
        </p>
      )}
    </LiftFilters>
  );
}
