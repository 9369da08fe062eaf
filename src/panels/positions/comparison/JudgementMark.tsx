import type { Judgement } from '#src/data/schema/positions.ts';
import { cx } from '#src/ui/cx.ts';
import styles from './JudgementMark.module.css';
import { judgementWords } from './judgementWords.ts';

/** How two holders stand to each other: a shape of its own for each judgement, and the word. Null where nobody has judged. */
export function JudgementMark({ judgement }: { judgement: Judgement | null }) {
  const { half, round, full, dashes, line } = signs[judgement ?? 'none'];
  return (
    <span className={styles.mark} data-judgement={judgement}>
      <svg className={cx(styles.sign, full && styles.full)} viewBox="-12 -12 24 24" width="22" height="22" aria-hidden>
        <rect x={-half} y={-half} width={2 * half} height={2 * half} rx={round ? half : 0} strokeDasharray={dashes} />
        <path d={line} />
      </svg>
      <span className={styles.word}>{judgementWords[judgement ?? 'none']}</span>
    </span>
  );
}

/** A square or a round sign, as far from its middle to its side as `half`, full or only drawn around, with a line in it. */
interface Sign {
  half: number;
  round?: true;
  full?: true;
  dashes?: string;
  line: string;
}

const signs: Record<Judgement | 'none', Sign> = {
  agree: { half: 11, round: true, full: true, line: 'M-5 -2.6H5M-5 2.6H5' },
  differ: { half: 10.5, full: true, line: 'M-5.5 -2.6H5.5M-5.5 2.6H5.5M3.4 -7L-3.4 7' },
  'not-comparable': { half: 9.5, line: 'M-2.8 -5.5V5.5M2.8 -5.5V5.5' },
  'not-stated': { half: 9.8, round: true, dashes: '3.2 3', line: 'M-4 0H4' },
  none: { half: 9, round: true, dashes: '2 4', line: '' },
};
