interface Props<T extends string> {
  id: string;
  /** In the order in which they are offered. */
  values: readonly T[];
  words: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
}

/** One out of a few values that are always there, each in words. */
export function ValueSelect<T extends string>({ id, values, words, value, onChange }: Props<T>) {
  return (
    <select
      id={id}
      value={value}
      onChange={(event) => onChange(values.find((known) => known === event.target.value) ?? value)}
    >
      {values.map((known) => (
        <option key={known} value={known}>
          {words[known]}
        </option>
      ))}
    </select>
  );
}
