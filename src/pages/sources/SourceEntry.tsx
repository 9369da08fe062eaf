import type { Source } from '#src/data/sources.ts';
import { countOf } from '#src/lib/numbers.ts';
import { DisagreementList } from '#src/records/DisagreementList.tsx';
import { RecordLinks } from '#src/records/RecordLinks.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { RecordEntry } from '#src/records/recordIndex.ts';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './SourceEntry.module.css';

/** One source: title, publisher, date, address where it can be trusted, and the records that rest on it. */
export function SourceEntry({ source, records }: { source: Source; records: RecordEntry[] }) {
  const { locale } = useRecords();
  const title = source.titleIs === 'title' ? source.title : `[${source.title}]`;
  const language = source.language && new Intl.DisplayNames([locale], { type: 'language' }).of(source.language);
  return (
    <article id={source.id} className={styles.source}>
      <h3 lang={source.titleIs === 'title' ? (source.language ?? undefined) : undefined}>
        {source.url ? <a href={source.url}>{title}</a> : title}
      </h3>
      <p className={styles.line}>
        <span>{source.publisher ?? 'publisher not known'}</span>
        <span>{source.date ? <DateText date={source.date} locale={locale} /> : 'date not known'}</span>
        {language && <span>{language}</span>}
        {!source.url && <span>no link</span>}
      </p>
      {source.note && <p>{source.note}</p>}
      {source.terms && <p>Terms: {source.terms}</p>}
      {source.statements && <StatementList statements={source.statements} />}
      <DisagreementList disagreements={source.disagreements} />
      {records.length > 0 ? (
        <details>
          <summary>
            {countOf(records.length, 'record rests', 'records rest', locale)} on it
            <span className="visually-hidden">: {title}</span>
          </summary>
          <RecordLinks ids={records.map(({ id }) => id)} />
        </details>
      ) : (
        <p className={styles.line}>No record rests on it.</p>
      )}
    </article>
  );
}
