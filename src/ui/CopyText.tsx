import { useState } from 'react';
import styles from './CopyText.module.css';

/** A text to take away, with a button that copies it; where copying is not allowed the text can be selected. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  return (
    <div className={styles.copy}>
      <p>
        <span className={styles.label}>{label}</span>{' '}
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>{' '}
        <span role="status">{copied === text && 'Copied.'}</span>
      </p>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
