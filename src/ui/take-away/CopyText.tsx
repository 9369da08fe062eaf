import { CopyButton } from './CopyButton.tsx';
import styles from './CopyText.module.css';

/** A text to take away, which stands there to be read, with a button that copies it. */
export function CopyText({ label, text }: { label: string; text: string }) {
  return (
    <div className={styles.copy}>
      <p>
        <span className={styles.label}>{label}</span> <CopyButton key={text} words="Copy" text={() => text} />
      </p>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
