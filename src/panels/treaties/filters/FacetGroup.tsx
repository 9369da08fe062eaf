import { memo, useCallback, useState } from 'react';
import type { Choice } from '#src/ui/filters/ChoiceGroup.tsx';
import { useUnfolded } from '#src/panels/treaties/useUnfolded.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { formatNumber } from '#src/lib/numbers.ts';
import { foldText } from '#src/lib/text/foldText.ts';
import styles from './FacetGroup.module.css';

interface Props<F extends string> {
  name: F;
  legend: string;
  values: Choice<string>[];
  chosen: readonly string[];
  /** Sets a value, or takes it away where it is set. */
  onToggle: (name: F, value: string) => void;
}

/** So many stand open at first; the others unfold, and can be looked through where they are very many. */
const shownFirst = 8;
const searchedFrom = 20;

/** The values of one facet, each with what it would leave; one that would leave nothing stays where it is. */
export function FacetGroup<F extends string>({ name, legend, values, chosen, onToggle }: Props<F>) {
  const { locale } = useRecords();
  const [open, setOpen] = useUnfolded(`all of ${name}`);
  const [part, setPart] = useState('');
  const folds = values.length > shownFirst + 1;
  const wanted = foldText(part.trim());
  const shown = values.filter(
    ({ value, label }, index) =>
      chosen.includes(value) || (open ? foldText(label).includes(wanted) : !folds || index < shownFirst),
  );
  const toggle = useCallback((value: string) => onToggle(name, value), [name, onToggle]);
  if (values.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {open && values.length >= searchedFrom && (
        <input
          type="search"
          aria-label={`Look through ${legend.toLowerCase()}`}
          placeholder={`Among ${formatNumber(values.length, locale)}`}
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
      )}
      <div className={styles.values}>
        {shown.map(({ value, label, count }) => (
          <label key={value} className={styles.value} data-empty={count === 0 ? '' : undefined}>
            <Box value={value} checked={chosen.includes(value)} onToggle={toggle} />
            <span className={styles.label}>{label}</span>{' '}
            <span className={styles.count}>{formatNumber(count, locale)}</span>
          </label>
        ))}
      </div>
      {folds && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `All ${formatNumber(values.length, locale)}`}
          <span className="visually-hidden"> of {legend.toLowerCase()}</span>
        </button>
      )}
    </fieldset>
  );
}

interface BoxProps {
  value: string;
  checked: boolean;
  onToggle: (value: string) => void;
}

/** By itself, since React writes all of a box anew when anything is passed to it anew: with each count beside it, that is. */
const Box = memo(function Box({ value, checked, onToggle }: BoxProps) {
  return <input type="checkbox" checked={checked} onChange={() => onToggle(value)} />;
});
