import { useRecords } from '#src/records/RecordsProvider.tsx';
import { Field } from '#src/ui/filters/Field.tsx';
import type { Pair } from '#src/panels/positions/filters/positionsUrl.ts';
import type { Holder } from './holders.ts';
import styles from './PairPicker.module.css';

interface Props {
  holders: Holder[];
  pair: Pair;
  onChange: (pair: Pair) => void;
}

/** Chooses the two holders that stand side by side; choosing the one that has the other column swaps them. */
export function PairPicker({ holders, pair, onChange }: Props) {
  const [first, second] = pair;
  const swapped = [second, first] as const;
  return (
    <form className={`${styles.picker} needs-script`} aria-label="Whom to compare" onSubmit={(e) => e.preventDefault()}>
      <HolderSelect
        label="First column"
        holders={holders}
        chosen={first}
        onChange={(id) => onChange(id === second ? swapped : [id, second])}
      />
      <button type="button" className={styles.swap} onClick={() => onChange(swapped)}>
        <span aria-hidden>⇄</span> Swap
      </button>
      <HolderSelect
        label="Second column"
        holders={holders}
        chosen={second}
        onChange={(id) => onChange(id === first ? swapped : [first, id])}
      />
    </form>
  );
}

interface SelectProps {
  label: string;
  holders: Holder[];
  chosen: string;
  onChange: (id: string) => void;
}

function HolderSelect({ label, holders, chosen, onChange }: SelectProps) {
  const { actorName } = useRecords();
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={chosen} onChange={(event) => onChange(event.target.value)}>
          {holders.map(({ id: holder, issues }) => (
            <option key={holder} value={holder}>
              {actorName(holder)} ({issues})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
