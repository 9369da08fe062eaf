import { useState } from 'react';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/dates/yearRange.ts';
import { Field } from './Field.tsx';
import styles from './YearRangeField.module.css';

interface Props {
  value: YearRange | null;
  onChange: (range: YearRange | null) => void;
  /** Called when the reader goes on to something else, or says with Enter that this is meant. */
  onSettle: () => void;
}

/** A field for one year or a span of years; what cannot be read is said at the field and changes nothing. */
export function YearRangeField({ value, onChange, onSettle }: Props) {
  const shown = value ? yearRangeText(value) : '';
  // What is typed stands until the chosen range changes from elsewhere.
  const [draft, setDraft] = useState({ text: shown, basis: shown });
  const [leftText, setLeftText] = useState('');
  const text = draft.basis === shown ? draft.text : shown;
  const failed = text.trim() !== '' && leftText === text && !parseYearRange(text);

  const type = (next: string) => {
    const range = parseYearRange(next);
    const chosen = range ? yearRangeText(range) : next.trim() === '' ? '' : shown;
    setDraft({ text: next, basis: chosen });
    if (chosen !== shown) onChange(range);
  };

  const settle = () => {
    const range = parseYearRange(text);
    if (range) setDraft({ text: yearRangeText(range), basis: shown });
    setLeftText(text);
    onSettle();
  };

  return (
    <Field label="Years">
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            inputMode="text"
            autoComplete="off"
            placeholder="1991, 1991-2003, 1991-"
            value={text}
            aria-invalid={failed || undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => type(event.target.value)}
            onKeyDown={({ key }) => key === 'Enter' && settle()}
            onBlur={settle}
          />
          <span id={`${id}-hint`} className={styles.hint} aria-live="polite">
            {failed ? `“${text}” is not a year: write 1991, 1991-2003 or 1991-` : ''}
          </span>
        </>
      )}
    </Field>
  );
}
