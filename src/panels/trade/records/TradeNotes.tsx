import type { TradeNote } from '#src/data/schema/trade.ts';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './TradeNotes.module.css';

const stageWords: Record<NonNullable<TradeNote['steps']>[number]['stage'], string> = {
  agreed: 'Agreed to talk',
  opened: 'Decided to open talks',
  planned: 'First round planned',
  hoped: 'Hoped for',
  signed: 'Signed',
};

/** Remarks on the trade as a whole; of talks, how far they have come. */
export function TradeNotes({ notes }: { notes: TradeNote[] }) {
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <article key={note.id} id={note.id} className={styles.note}>
          <h3>
            <RecordAnchor id={note.id}>{note.title}</RecordAnchor>
          </h3>
          {note.steps && <Steps steps={note.steps} />}
          <StatementList statements={note.statements} />
          <RelatedList ids={note.related} />
        </article>
      ))}
    </div>
  );
}

function Steps({ steps }: { steps: NonNullable<TradeNote['steps']> }) {
  const { locale } = useRecords();
  return (
    <ol className={styles.steps}>
      {steps.map(({ stage, date, statements }) => (
        <li key={stage} data-stage={date === null ? 'missing' : stage}>
          <p className={styles.stage}>
            {stageWords[stage]}: {date === null ? 'not found' : <DateText date={date} locale={locale} />}
          </p>
          <StatementList statements={statements} />
        </li>
      ))}
    </ol>
  );
}
