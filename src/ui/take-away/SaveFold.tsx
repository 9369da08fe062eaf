import type { ReactNode } from 'react';
import styles from './SaveFold.module.css';

interface Props {
  title: string;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
}

/** Folds the ways to take something away, which take scripts. */
export function SaveFold({ title, onToggle, children }: Props) {
  return (
    <details
      className={styles.save}
      data-not-presented
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
