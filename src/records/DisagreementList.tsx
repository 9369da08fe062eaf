import type { Disagreement } from '#src/data/disagreement.ts';
import { Tag } from '#src/ui/Tag.tsx';
import { CitationList } from './CitationList.tsx';
import styles from './DisagreementList.module.css';

export const disagreementKinds: Record<Disagreement['kind'], string> = {
  date: 'Dates differ',
  number: 'Numbers differ',
  wording: 'Wording differs',
  omission: 'Left out',
  error: 'Corrected',
};

/** Where sources differ on this record: folded, each with its readings, their sources and the assessment. */
export function DisagreementList({ disagreements }: { disagreements: Disagreement[] | undefined }) {
  return disagreements?.map((disagreement) => (
    <details key={disagreement.id} id={disagreement.id} className={styles.disagreement}>
      <summary>
        <Tag tone={disagreement.kind === 'error' ? 'alert' : 'plain'}>{disagreementKinds[disagreement.kind]}</Tag>{' '}
        {disagreement.title}
      </summary>
      <DisagreementBody disagreement={disagreement} />
    </details>
  ));
}

/** The readings of a disagreement, their sources, and which one the dossier shows and why. */
export function DisagreementBody({
  disagreement: { variants, assessment, confidence },
}: {
  disagreement: Disagreement;
}) {
  return (
    <div className={styles.body}>
      <ul className={styles.variants}>
        {variants.map(({ value, shown, citations }) => (
          <li key={`${value} ${citations[0]?.source}`} data-shown={shown ? '' : undefined}>
            {value === null ? <em>left out</em> : <strong>{value}</strong>}
            {shown && ' (shown here)'} <CitationList citations={citations} />
          </li>
        ))}
      </ul>
      <p>
        {assessment} <span className={styles.confidence}>Confidence: {confidence}.</span>
      </p>
    </div>
  );
}
