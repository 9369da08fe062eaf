import type { ReactNode } from 'react';
import styles from './ChoiceGroup.module.css';
import { toggled } from './toggled.ts';

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
  const values = choices.map(({ value }) => value);
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, count, sign }) => (
        <label key={value} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(values, chosen, value))}
          />
          {sign}
          {label} <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
