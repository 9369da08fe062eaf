import { Link } from 'react-router';
import { countOf } from '#src/lib/numbers.ts';
import { DisagreementBody, disagreementKinds } from '#src/records/DisagreementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { Tag } from '#src/ui/Tag.tsx';
import styles from './DisagreementSection.module.css';

/** Every place where sources differ, each with the record it concerns, its readings and the assessment. */
export function DisagreementSection() {
  const { records, locale } = useRecords();
  const found = records.flatMap((record) => record.disagreements.map((disagreement) => ({ record, disagreement })));
  return (
    <section id="disagreements" aria-labelledby="disagreements-heading" className={styles.section}>
      <h2 id="disagreements-heading">Where sources differ</h2>
      <p>
        {countOf(found.length, 'place', 'places', locale)} where sources give different readings, or the main source
        leaves out what others have.
      </p>
      <div className={styles.list}>
        {found.map(({ record, disagreement }) => (
          <article key={disagreement.id} id={`all-${disagreement.id}`} className={styles.item}>
            <h3>{disagreement.title}</h3>
            <p className={styles.line}>
              <Tag tone={disagreement.kind === 'error' ? 'alert' : 'plain'}>{disagreementKinds[disagreement.kind]}</Tag>
              <Link to={record.href}>{record.title}</Link>
            </p>
            <DisagreementBody disagreement={disagreement} />
          </article>
        ))}
      </div>
    </section>
  );
}
