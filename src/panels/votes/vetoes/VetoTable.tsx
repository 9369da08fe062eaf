import type { Veto } from '#src/data/schema/councilVetoes.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { CardTable } from '#src/ui/CardTable.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './VetoTable.module.css';

const columns = ['Date', 'Draft', 'Veto cast by', 'Topic', 'Item of the agenda'];

/** The vetoed drafts, one a row; on a narrow screen a row reads as a card. */
export function VetoTable({ vetoes }: { vetoes: Veto[] }) {
  const { locale } = useRecords();
  return (
    <CardTable caption="Vetoed drafts in order of time" columns={columns}>
      {vetoes.map(({ date, draft, castBy, topic, agendaItem }) => (
        <tr key={`${date} ${draft}`} role="row">
          <td role="cell" className={styles.date}>
            <DateText date={date} locale={locale} />
          </td>
          <th role="rowheader" scope="row" className={styles.draft}>
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
    </CardTable>
  );
}
