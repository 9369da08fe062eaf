import { useEffect, useId, useState } from 'react';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/yearRange.ts';
import styles from './YearRangeField.module.css';

interface Props {
  value: YearRange | null;
  onChange: (range: YearRange | null) => void;
}

/** A field for one year or a span of years; what cannot be read is said at the field and changes nothing. */
export function YearRangeField({ value, onChange }: Props) {
  const id = useId();
  const shown = value ? yearRangeText(value) : '';
  const [text, setText] = useState(shown);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setText(shown);
    setFailed(false);
  }, [shown]);

  const type = (next: string) => {
    setText(next);
    const range = parseYearRange(next);
    if (range || next.trim() === '') {
      setFailed(false);
      if ((range ? yearRangeText(range) : '') !== shown) onChange(range);
    }
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>Years</label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        placeholder="1991 or 1991-2003"
        value={text}
        aria-invalid={failed || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setFailed(text.trim() !== '' && !parseYearRange(text))}
      />
      <span id={`${id}-hint`} className={failed ? styles.failed : styles.hint} aria-live="polite">
        {failed ? `“${text}” is not a year: write 1991 or 1991-2003` : ''}
      </span>
    </div>
  );
}
