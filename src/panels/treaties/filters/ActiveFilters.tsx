import { withoutFilters, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import type { ActiveFilter } from '#src/panels/treaties/treatyView.ts';
import styles from './ActiveFilters.module.css';

interface Props {
  choice: TreatiesChoice;
  filters: ActiveFilter[];
  onChange: (choice: TreatiesChoice) => void;
}

/** Every filter that is set, to be taken away one by one, or all together. */
export function ActiveFilters({ choice, filters, onChange }: Props) {
  if (filters.length === 0) return null;
  return (
    <ul className={`${styles.filters} needs-script`} aria-label="Filters set" data-not-presented>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            className={styles.filter}
            aria-label={`Remove filter ${label}`}
            onClick={() => onChange(without)}
          >
            <bdi>{label}</bdi> <span aria-hidden>×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.reset} onClick={() => onChange(withoutFilters(choice))}>
          Reset all
        </button>
      </li>
    </ul>
  );
}
