import { Field } from './Field.tsx';

interface Props {
  value: string;
  onChange: (text: string) => void;
  /** Called when the reader goes on to something else, or says with Enter that this is meant. */
  onSettle: () => void;
}

/** A field for words to look for. */
export function SearchField({ value, onChange, onSettle }: Props) {
  return (
    <Field label="Search words">
      {(id) => (
        <input
          id={id}
          type="search"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onSettle}
          onKeyDown={({ key }) => key === 'Enter' && onSettle()}
        />
      )}
    </Field>
  );
}
