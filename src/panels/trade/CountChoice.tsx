import type { Count } from '#src/data/schema/trade.ts';
import { cx } from '#src/ui/cx.ts';
import { toggled } from '#src/ui/filters/toggled.ts';
import styles from './CountChoice.module.css';

interface Props {
  legend: string;
  /** The counts there are to choose from. */
  counts: Count[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Whose figures a chart shows: one or more ways of counting. */
export function CountChoice({ legend, counts, chosen, onChange }: Props) {
  if (counts.length < 2) return null;
  const ids = counts.map(({ id }) => id);
  return (
    <fieldset className={cx(styles.choice, 'needs-script')} data-not-presented>
      <legend>{legend}</legend>
      {counts.map(({ id, title }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChange(toggled(ids, chosen, id))} />{' '}
          {title}
        </label>
      ))}
    </fieldset>
  );
}
