import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import type { FilterName } from '#src/lib/columns/sift.ts';
import type { TreatyFacet } from '#src/data/treaty-list/treatyColumns.ts';
import { countOf } from '#src/lib/numbers.ts';
import { lifted, nearSearches, type ActiveFilter, type TreatyView } from '#src/panels/treaties/treatyView.ts';
import { withoutFilters, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import styles from './NothingLeft.module.css';

interface Props {
  list: TreatyList;
  view: TreatyView;
  choice: TreatiesChoice;
  filters: ActiveFilter[];
  onChange: (choice: TreatiesChoice) => void;
}

const mostWays = 4;

/** Says that a choice leaves nothing, what to lift, how many come back, and what may have been meant. */
export function NothingLeft({ list, view, choice, filters, onChange }: Props) {
  const { locale } = useRecords();
  if (list.total === 0) return <EmptyState title="This dossier records no treaties." />;
  const near = nearSearches(list, choice.text);
  const naming = (names: FilterName<TreatyFacet>[]) =>
    filters
      .filter(({ name }) => names.includes(name))
      .map(({ label }) => label)
      .join(' and ');
  const treaties = (count: number) => countOf(count, 'treaty', 'treaties', locale);
  return (
    <EmptyState title="No treaty fits this choice.">
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
      <ul className={styles.ways}>
        {view.sifted.ways.slice(0, mostWays).map(({ lift, count }) => (
          <li key={lift.join()}>
            <button type="button" onClick={() => onChange(lifted(choice, lift))}>
              Lift {naming(lift)}: {treaties(count)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => onChange(withoutFilters(choice))}>
            Show all {treaties(list.total)}
          </button>
        </li>
      </ul>
    </EmptyState>
  );
}
