import styles from './MainSourceChoice.module.css';
import { sourceLabel } from './sourceWords.ts';
import { useRecords } from './RecordsProvider.tsx';

interface Props {
  checked: boolean;
  /** How many records it would leave. */
  count: number;
  onChange: (checked: boolean) => void;
}

/** A checkbox that keeps only what the dossier's main source says. */
export function MainSourceChoice({ checked, count, onChange }: Props) {
  const { dossier, source } = useRecords();
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      Only what the main source ({sourceLabel(dossier.mainSource, source(dossier.mainSource))}) has{' '}
      <span className={styles.count}>{count}</span>
    </label>
  );
}
