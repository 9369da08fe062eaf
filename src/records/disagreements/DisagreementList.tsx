import type { ReactNode } from 'react';
import type { Disagreement } from '#src/data/schema/disagreement.ts';
import { Tag } from '#src/ui/Tag.tsx';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { CiteDisagreement } from './CiteDisagreement.tsx';
import { dateSpread } from './dateSpread.ts';
import styles from './DisagreementList.module.css';
import { disagreementKinds, whyWords } from './disagreementWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { SpreadRow, SpreadScale } from './SpreadRow.tsx';

/** How sources differ, in a word or two; an error of the main source stands out. */
export function DisagreementTag({ kind }: Pick<Disagreement, 'kind'>) {
  return <Tag tone={kind === 'error' ? 'alert' : 'plain'}>{disagreementKinds[kind]}</Tag>;
}

/** Where sources differ on this record: a mark each, that opens the readings in place. */
export function DisagreementList({ disagreements }: { disagreements: Disagreement[] | undefined }) {
  return disagreements?.map((disagreement) => (
    <details key={disagreement.id} id={disagreement.id} className={styles.disagreement}>
      <summary>
        <DisagreementTag kind={disagreement.kind} /> {disagreement.title}
      </summary>
      <DisagreementBody disagreement={disagreement} />
    </details>
  ));
}

/**
 * The spread of a disagreement: what each source says, dates also drawn as the days they cover on one scale, who leaves it out, why
 * the dossier shows what it shows, and how to cite it, beside the ways from it that are given.
 */
export function DisagreementBody({ disagreement, children }: { disagreement: Disagreement; children?: ReactNode }) {
  const { locale } = useRecords();
  const { variants, assessment, confidence } = disagreement;
  const spread = dateSpread(
    variants.map(({ date }) => date),
    locale,
  );
  return (
    <div className={styles.body}>
      <ul className={styles.variants} data-spread={spread ? '' : undefined}>
        {variants.map(({ value, shown, citations }, index) => (
          <li key={`${value} ${citations[0]?.source}`} data-shown={shown ? '' : undefined}>
            <span>
              {value === null ? <em>leaves it out</em> : <strong>{value}</strong>}
              {shown && ' (shown here)'} <CitationList citations={citations} />
            </span>
            {spread && <SpreadRow bar={spread.bars[index]} shown={shown ?? false} />}
          </li>
        ))}
        {spread && (
          <li aria-hidden>
            <SpreadScale spread={spread} />
          </li>
        )}
      </ul>
      <p>
        <span className={styles.why}>{whyWords(disagreement)}</span> {assessment}{' '}
        <span className={styles.confidence}>Confidence: {confidence}.</span>
      </p>
      <div className={styles.ways} data-not-presented>
        {children}
        <CiteDisagreement disagreement={disagreement} />
      </div>
    </div>
  );
}
