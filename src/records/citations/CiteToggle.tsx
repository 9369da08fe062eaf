import { useState } from 'react';
import { CopyText } from '#src/ui/take-away/CopyText.tsx';
import styles from './CiteToggle.module.css';

/** A button that opens a text to cite something by; the text is made when it is asked for. */
export function CiteToggle({ name, text }: { name: string; text: () => string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${styles.button} needs-script`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Cite <span className="visually-hidden">{name}</span>
      </button>
      {open && (
        <div className={styles.text}>
          <CopyText label="To cite it" text={text()} />
        </div>
      )}
    </>
  );
}
