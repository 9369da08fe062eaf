import { isHollow, markOutline } from './markOutline.ts';
import styles from './MarkSign.module.css';

/** The shape that marks of one kind have on the scale, in the line of its words. */
export function MarkSign({ kind }: { kind: string }) {
  return (
    <svg className={styles.sign} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
      <path className={isHollow(kind) ? styles.hollow : undefined} d={markOutline(kind)} />
    </svg>
  );
}
