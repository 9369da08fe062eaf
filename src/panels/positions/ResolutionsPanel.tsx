import { instrumentsDataset, type Instrument } from '#src/data/instruments.ts';
import { compareDates } from '#src/lib/dates.ts';
import { CitationList } from '#src/records/CitationList.tsx';
import { DataGate } from '#src/records/DataGate.tsx';
import { DisagreementList } from '#src/records/DisagreementList.tsx';
import { OriginTag } from '#src/records/OriginTag.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RecordLinks } from '#src/records/RecordLinks.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { usePositionsByGround } from './usePositionsByGround.ts';
import styles from './ResolutionsPanel.module.css';

/** The documents that positions rest on, in order of adoption, each with its vote and who invokes it. */
export function ResolutionsPanel() {
  return (
    <>
      <PageHeader
        title="Resolutions"
        lead="The documents that positions rest on: what they say in a line, how they were adopted, and who invokes them."
      />
      <DataGate query={instrumentsDataset.query}>
        {({ instruments }) =>
          instruments
            .toSorted((a, b) => compareDates(a.adopted, b.adopted))
            .map((instrument) => <InstrumentEntry key={instrument.id} instrument={instrument} />)
        }
      </DataGate>
    </>
  );
}

function InstrumentEntry({ instrument }: { instrument: Instrument }) {
  const { actorName, locale } = useRecords();
  const invokedBy = usePositionsByGround(instrument.id);
  return (
    <article id={instrument.id} className={styles.entry}>
      <h2>
        <RecordAnchor id={instrument.id}>{instrument.title}</RecordAnchor>
      </h2>
      <p className={styles.line}>
        {instrument.symbol && <span>{instrument.symbol}</span>}
        <span>{actorName(instrument.body)}</span>
        <DateText date={instrument.adopted} locale={locale} />
        <OriginTag id={instrument.id} />
      </p>
      <p className={styles.subject}>
        {instrument.subject} <CitationList citations={instrument.citations} />
      </p>
      <p>
        {instrument.vote ? <VoteText vote={instrument.vote} /> : 'Vote not found.'}
        {instrument.url && (
          <>
            {' '}
            <a href={instrument.url}>
              Text of the document<span className="visually-hidden">: {instrument.title}</span>
            </a>
          </>
        )}
      </p>
      <p>
        {invokedBy.length > 0 ? (
          <>
            Invoked in: <RecordLinks ids={invokedBy} />.
          </>
        ) : (
          'No position in this dossier names it as its ground.'
        )}
      </p>
      <DisagreementList disagreements={instrument.disagreements} />
      <RelatedList ids={instrument.related} />
    </article>
  );
}

const voteWords = {
  yes: 'voted for',
  no: 'voted against',
  abstained: 'abstained',
  'not-participating': 'did not take part',
};

function VoteText({ vote }: { vote: NonNullable<Instrument['vote']> }) {
  const { actorName } = useRecords();
  const { yes, no, abstaining, notParticipating, members } = vote;
  return (
    <>
      Vote: {yes} for, {no} against, {abstaining} abstaining
      {notParticipating > 0 && `, ${notParticipating} not taking part`}.
      {members.map(({ actor, vote: cast, citations }) => (
        <span key={actor}>
          {' '}
          {actorName(actor)} {voteWords[cast]} <CitationList citations={citations} />.
        </span>
      ))}
    </>
  );
}
