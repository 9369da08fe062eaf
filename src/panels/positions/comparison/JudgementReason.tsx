import { CitationList } from '#src/records/citations/CitationList.tsx';
import { JudgementMark } from './JudgementMark.tsx';
import styles from './JudgementReason.module.css';
import type { PairJudgement } from './pairJudgement.ts';

/** A judgement whose reason opens under it. */
export function JudgementReason({ judgement, reason, citations }: PairJudgement) {
  return (
    <>
      <span className={styles.presented}>
        <JudgementMark judgement={judgement} />
      </span>
      <details className={styles.fold}>
        <summary>
          <JudgementMark judgement={judgement} /> <span className={styles.why}>Why?</span>
        </summary>
        <p className={styles.reason} data-statement={citations.length > 0 ? '' : undefined}>
          {reason} <CitationList citations={citations} />
        </p>
      </details>
    </>
  );
}
