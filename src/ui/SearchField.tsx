import { Field } from './Field.tsx';

/** A field for words to look for. */
export function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  return (
    <Field label="Words">
      {(id) => <input id={id} type="search" value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
