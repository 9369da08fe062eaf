import type { Quotation } from '#src/data/schema/positions.ts';
import { languageName } from '#src/lib/intl.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './Quote.module.css';

/** A short quotation with its speaker, its date and the language it was said in. */
export function Quote({
  quotation: { text, speaker, date, language, translated, citations },
}: {
  quotation: Quotation;
}) {
  const { actorName, locale } = useRecords();
  const spoken = languageName(language, locale);
  return (
    <figure className={styles.quote} data-statement>
      <blockquote lang={translated ? undefined : language}>“{text}”</blockquote>
      <figcaption>
        {actorName(speaker)}, {date ? <DateText date={date} locale={locale} /> : 'undated'},{' '}
        {translated ? `translated from ${spoken}` : `in ${spoken}`} <CitationList citations={citations} />
      </figcaption>
    </figure>
  );
}
