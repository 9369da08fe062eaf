import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

/** A labelled control; `children` is given the id that joins it to its label. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
