import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './TradeFigure.module.css';

interface Props {
  title: ReactNode;
  /** Whose figures are drawn. */
  whose: ReactNode;
  /** What the numbers say, in sentences. */
  summary: string[];
  table: ReactNode;
  children: ReactNode;
}

/** A chart with its title, whose figures it shows, what they say, and the table of them one key away. */
export function TradeFigure({ title, whose, summary, table, children }: Props) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const toTable = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea');
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    const fold = details.current;
    if (!fold) return;
    event.preventDefault();
    fold.open = true;
    fold.querySelector<HTMLElement>('[role="region"]')?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key for whatever has the focus within it
    <figure className={styles.figure} aria-labelledby={id} aria-keyshortcuts="t" onKeyDown={toTable}>
      <figcaption className={styles.head}>
        <h2 id={id}>{title}</h2>
        {whose}
        {summary.length > 0 && (
          <p className={styles.summary} data-not-presented>
            {summary.join(' ')}
          </p>
        )}
      </figcaption>
      <details ref={details} className={styles.table}>
        <summary>
          Table of these numbers <kbd className="needs-script">T</kbd>
        </summary>
        {table}
      </details>
      {children}
    </figure>
  );
}
