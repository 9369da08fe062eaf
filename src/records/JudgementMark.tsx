import type { ReactNode } from 'react';
import type { Judgement } from '#src/data/schema/positions.ts';
import styles from './JudgementMark.module.css';
import { judgementWords } from './positionWords.ts';

/** How two holders stand to each other: a shape of its own for each judgement, and the word. Null where nobody has judged. */
export function JudgementMark({ judgement }: { judgement: Judgement | null }) {
  return (
    <span className={styles.mark} data-judgement={judgement}>
      <svg className={styles.sign} viewBox="-12 -12 24 24" width="22" height="22" aria-hidden>
        {judgement === null ? <circle className={styles.open} r="9" strokeDasharray="2 4" /> : signs[judgement]}
      </svg>
      <span className={styles.word}>{judgementWords[judgement ?? 'none']}</span>
    </span>
  );
}

const signs: Record<Judgement, ReactNode> = {
  agree: (
    <>
      <circle className={styles.full} r="11" />
      <path className={styles.cut} d="M-5 -2.6H5M-5 2.6H5" />
    </>
  ),
  differ: (
    <>
      <rect className={styles.full} x="-10.5" y="-10.5" width="21" height="21" />
      <path className={styles.cut} d="M-5.5 -2.6H5.5M-5.5 2.6H5.5M3.4 -7L-3.4 7" />
    </>
  ),
  'not-comparable': (
    <>
      <rect className={styles.open} x="-9.5" y="-9.5" width="19" height="19" />
      <path className={styles.line} d="M-2.8 -5.5V5.5M2.8 -5.5V5.5" />
    </>
  ),
  'not-stated': (
    <>
      <circle className={styles.open} r="9.8" strokeDasharray="3.2 3" />
      <path className={styles.line} d="M-4 0H4" />
    </>
  ),
};
