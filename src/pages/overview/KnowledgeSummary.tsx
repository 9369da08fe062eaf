import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './KnowledgeSummary.module.css';
import { SummarySection } from './SummarySection.tsx';

/** Up to when the dossier knows what, and from whom. */
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
    </SummarySection>
  );
}
