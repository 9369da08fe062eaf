import { Field } from './Field.tsx';

interface Props {
  value: string;
  onChange: (text: string) => void;
  /** Called when the reader goes on to something else. */
  onLeave?: () => void;
}

/** A field for words to look for. */
export function SearchField({ value, onChange, onLeave }: Props) {
  return (
    <Field label="Words">
      {(id) => (
        <input
          id={id}
          type="search"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
