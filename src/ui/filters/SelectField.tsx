import type { Choice } from './ChoiceGroup.tsx';
import { Field } from './Field.tsx';

interface Props<T extends string> {
  label: string;
  choices: Choice<T>[];
  chosen: T | null;
  onChange: (chosen: T | null) => void;
}

/** One choice out of many, each with its count; "all" takes it back. */
export function SelectField<T extends string>({ label, choices, chosen, onChange }: Props<T>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={chosen ?? ''}
          onChange={(event) => onChange(choices.find(({ value }) => value === event.target.value)?.value ?? null)}
        >
          <option value="">all</option>
          {choices.map(({ value, label: words, count }) => (
            <option key={value} value={value}>
              {words} ({count})
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
