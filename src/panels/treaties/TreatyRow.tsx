import type { Treaty } from '#src/data/treaties.ts';
import { CitationList } from '#src/records/CitationList.tsx';
import { DisagreementList } from '#src/records/DisagreementList.tsx';
import { OriginTag } from '#src/records/OriginTag.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './TreatyRow.module.css';

/** One treaty in the table, its details folded under the title. */
export function TreatyRow({ treaty, topic }: { treaty: Treaty; topic: string }) {
  const { locale, record } = useRecords();
  const citations = record(treaty.id)?.citations ?? [];
  const sources = [...new Set(citations.map(({ source }) => source))].map((source) => ({ source }));
  return (
    <tr role="row" id={treaty.id} className={styles.row}>
      <td role="cell" className={styles.signed} data-label="Signed">
        {treaty.signed ? <DateText date={treaty.signed} locale={locale} /> : <NotFound />}
      </td>
      <th role="rowheader" scope="row" className={styles.title}>
        <RecordAnchor id={treaty.id}>{treaty.title}</RecordAnchor> <OriginTag id={treaty.id} />
        <details className={styles.details}>
          <summary>
            Details<span className="visually-hidden"> of {treaty.title}</span>
            {treaty.disagreements?.length ? ' · sources differ' : ''}
          </summary>
          <TreatyDetails treaty={treaty} />
        </details>
      </th>
      <td role="cell" data-label="Topic">
        {topic}
      </td>
      <td role="cell" data-label="Place">
        {treaty.place ?? <NotFound />}
      </td>
      <td role="cell" data-label="In force">
        {treaty.inForce ? <DateText date={treaty.inForce} locale={locale} /> : <NotFound />}
      </td>
      <td role="cell" data-label="Sources" data-not-presented>
        <CitationList citations={sources} />
      </td>
    </tr>
  );
}

function NotFound() {
  return <span className={styles.unknown}>not found</span>;
}

const kindWords: Record<Treaty['kind'], string> = {
  treaty: 'Treaty',
  agreement: 'Agreement',
  convention: 'Convention',
  protocol: 'Protocol',
  memorandum: 'Memorandum',
  'joint-statement': 'Joint statement',
};

const statusWords: Record<NonNullable<Treaty['status']>, string> = {
  signed: 'Signed',
  'in-force': 'In force',
  superseded: 'Superseded',
  terminated: 'Terminated',
};

function TreatyDetails({ treaty }: { treaty: Treaty }) {
  const { actorName } = useRecords();
  return (
    <div className={styles.body}>
      <dl className={styles.facts}>
        <dt>Official title</dt>
        <dd>{treaty.officialTitle ?? <NotFound />}</dd>
        <dt>Kind</dt>
        <dd>{kindWords[treaty.kind]}</dd>
        <dt>Parties</dt>
        <dd>{treaty.parties.map(actorName).join(', ')}</dd>
        <dt>Signed by</dt>
        <dd>
          {treaty.signatories.length > 0 ? (
            treaty.signatories.map(({ party, names }) => `${names.join(', ')} (${actorName(party)})`).join('; ')
          ) : (
            <NotFound />
          )}
        </dd>
        <dt>Status</dt>
        <dd>{treaty.status ? statusWords[treaty.status] : <NotFound />}</dd>
        <dt>Text</dt>
        <dd>{treaty.url ? <a href={treaty.url}>{treaty.url}</a> : <NotFound />}</dd>
      </dl>
      <StatementList statements={treaty.statements} />
      <DisagreementList disagreements={treaty.disagreements} />
      <RelatedList ids={treaty.related} />
    </div>
  );
}
