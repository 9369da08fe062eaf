import { tradeDataset } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formulaWords } from '#src/panels/trade/tradeSeries.ts';
import { amountWords } from '#src/records/facts/amountWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './DerivedList.module.css';

/** Every number the dossier works out itself, with its formula. */
export function DerivedList() {
  const { dossier, records, record, locale } = useRecords();
  const { data: trade } = useQuery({ ...tradeDataset.query, enabled: dossier.panels.includes('trade') });
  const statements = records.flatMap(({ title, href, statements: all }) =>
    all.flatMap((statement) =>
      statement.kind === 'derived' ? [{ title, href, what: statement.text, formula: statement.formula }] : [],
    ),
  );
  const figures = (trade?.figures ?? []).flatMap((figure) =>
    figure.derivation && figure.value !== null
      ? [
          {
            title: figure.title,
            href: record(figure.id)?.href ?? '',
            what: amountWords(figure, { locale, unit: 'auto' }),
            formula: formulaWords(figure.derivation, (input) => record(input)?.title ?? input),
          },
        ]
      : [],
  );
  return (
    <section id="derived" aria-labelledby="derived-heading">
      <h2 id="derived-heading">Derived numbers</h2>
      <p>No source states these; each follows from what sources state by the formula beside it.</p>
      <dl className={styles.list}>
        {[...statements, ...figures].map(({ title, href, what, formula }) => (
          <div key={`${href} ${formula}`} className={styles.item}>
            <dt>
              <Link to={href}>{title}</Link>
            </dt>
            <dd>{what}</dd>
            <dd className={styles.formula}>= {formula}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
