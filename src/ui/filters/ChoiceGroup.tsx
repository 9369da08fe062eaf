import type { ReactNode } from 'react';
import styles from './ChoiceGroup.module.css';

export interface Choice<T extends string> {
  value: T;
  label: string;
  count: number;
  /** A picture of it, beside its label. */
  sign?: ReactNode;
}

interface Props<T extends string> {
  legend: string;
  choices: Choice<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** A set of checkboxes with counts; none chosen means all. */
export function ChoiceGroup<T extends string>({ legend, choices, chosen, onChange }: Props<T>) {
  const toggle = (value: T) =>
    onChange(choices.map((choice) => choice.value).filter((known) => (known === value) !== chosen.includes(known)));
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, count, sign }) => (
        <label key={value} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {sign}
          {label} <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
