import { Link } from 'react-router';
import type { Instrument } from '#src/data/schema/instruments.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { CiteButton } from '#src/records/citations/CiteButton.tsx';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { OriginTag } from '#src/records/OriginTag.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './InstrumentEntry.module.css';
import type { Invocation } from './useInvocations.ts';
import { VoteRecord } from './VoteRecord.tsx';

/** One document: symbol, date, what it says in a line, its text and citation, the vote, and who invokes it for what. */
export function InstrumentEntry({ instrument, invocations }: { instrument: Instrument; invocations: Invocation[] }) {
  const { actorName, locale } = useRecords();
  const { id, symbol, title, body, adopted, vote, subject, url, citations, disagreements = [], related } = instrument;
  const name = `${[actorName(body), symbol].filter(Boolean).join(', ')}.`;
  const onVote = disagreements.filter(({ field }) => field === 'vote');
  return (
    <article id={id} className={styles.entry}>
      <div className={styles.about}>
        <h3>
          <RecordAnchor id={id}>{title}</RecordAnchor>
        </h3>
        <p className={styles.line}>
          {symbol && <strong>{symbol}</strong>}
          <span>{actorName(body)}</span>
          <DateText date={adopted} locale={locale} />
          <OriginTag id={id} />
        </p>
        <p className={styles.subject} data-statement>
          {subject} <CitationList citations={citations} />
        </p>
        <div className={styles.line}>
          {url ? (
            <a href={url}>
              Text of the document<span className="visually-hidden">: {title}</span>
            </a>
          ) : (
            'No address of its text is known that can be trusted.'
          )}
          <CiteButton id={id} says={[name, subject, url && `Text: ${url}.`].filter(Boolean).join(' ')} />
        </div>
        <DisagreementList disagreements={disagreements.filter((disagreement) => !onVote.includes(disagreement))} />
        <RelatedList ids={related} />
      </div>
      <div className={styles.side}>
        <h4>The vote</h4>
        <VoteRecord vote={vote} disagreements={onVote} />
        <h4>Invoked by</h4>
        <InvokedBy invocations={invocations} body={body} />
      </div>
    </article>
  );
}

function InvokedBy({ invocations, body }: { invocations: Invocation[]; body: string }) {
  if (invocations.length === 0) return <p className={styles.none}>No position here names it as its ground.</p>;
  return (
    <ul className={styles.invoked}>
      {invocations.map(({ issue, position, reading }) => (
        <li key={`${issue.id} ${position.id}`}>
          <ActorNames ids={[position.holder]} />
          {position.holder === body && ' (its own text)'} on{' '}
          <Link to={paths.positions(issue.theme, position.id)}>{issue.title}</Link>
          {reading && <span className={styles.reading}>The holder’s reading: {reading}</span>}
        </li>
      ))}
    </ul>
  );
}
