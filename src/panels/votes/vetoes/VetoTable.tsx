import type { Veto } from '#src/data/schema/councilVetoes.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './VetoTable.module.css';

const columns = ['Date', 'Draft', 'Veto cast by', 'Topic', 'Item of the agenda'];

/** The vetoed drafts, one a row; on a narrow screen a row reads as a card. The explicit roles keep it a table there too. */
export function VetoTable({ vetoes }: { vetoes: Veto[] }) {
  const { locale } = useRecords();
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">Vetoed drafts in order of time</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((label) => (
            <th key={label} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {vetoes.map(({ date, draft, castBy, topic, agendaItem }) => (
          <tr key={`${date} ${draft}`} role="row">
            <td role="cell" className={styles.date}>
              <DateText date={date} locale={locale} />
            </td>
            <th role="rowheader" scope="row">
              {draft}
            </th>
            <td role="cell">
              <ActorNames ids={castBy} />
            </td>
            <td role="cell" className={styles.topic}>
              {topic}
            </td>
            <td role="cell" className={styles.item}>
              {agendaItem}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
