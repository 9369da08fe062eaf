import { Link } from 'react-router';
import { DateText } from '#src/ui/DateText.tsx';
import type { RecordKind } from './recordIndex.ts';
import styles from './RelatedList.module.css';
import { useRecords } from './RecordsProvider.tsx';

/** Where to read on: records of any kind, each with its kind, title and date. */
export function RelatedList({ ids, label = 'See also' }: { ids: string[] | undefined; label?: string }) {
  const { record, locale } = useRecords();
  const entries = (ids ?? []).flatMap((id) => record(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <div className={styles.related} data-not-presented>
      <span className={styles.label}>{label}</span>
      <ul className={styles.list}>
        {entries.map(({ id, kind, title, date, href }) => (
          <li key={id}>
            <span className={styles.kind}>{kindWords[kind]}</span>{' '}
            <bdi>
              <Link to={href}>{title}</Link>
            </bdi>
            {date && (
              <>
                , <DateText date={date} locale={locale} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const kindWords: Record<RecordKind, string> = {
  Event: 'Event:',
  Treaty: 'Treaty:',
  Issue: 'Positions:',
  Position: 'Position:',
  Document: 'Document:',
  Figure: 'Figure:',
  Body: 'Body:',
  Note: 'Note:',
  Source: 'Source:',
};
