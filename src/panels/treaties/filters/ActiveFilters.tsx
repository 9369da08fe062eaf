import type { TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import type { ActiveFilter } from '#src/panels/treaties/treatyView.ts';
import styles from './ActiveFilters.module.css';

/** Every filter that is set, to be taken away one by one. */
export function ActiveFilters({
  filters,
  onChange,
}: {
  filters: ActiveFilter[];
  onChange: (choice: TreatiesChoice) => void;
}) {
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
    </ul>
  );
}
