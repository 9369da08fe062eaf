import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './KnowledgeSummary.module.css';
import { SummarySection } from './SummarySection.tsx';

/** Up to when the dossier knows what, from whom, and where to see how far to trust it. */
export function KnowledgeSummary() {
  const { dossier, locale } = useRecords();
  return (
    <SummarySection title="State of knowledge">
      <ul className={styles.knowledge}>
        {dossier.knowledge.map(({ text, date, citations }) => (
          <li key={text}>
            <span className={styles.date}>
              <DateText date={date} locale={locale} />
            </span>
            <span data-statement>
              {text} <CitationList citations={citations} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        To check it: <Link to={paths.sources()}>all sources</Link>,{' '}
        <Link to={paths.disagreement()}>where sources differ</Link>,{' '}
        <Link to={paths.standing()}>how many sources each statement has</Link>.
      </p>
    </SummarySection>
  );
}
