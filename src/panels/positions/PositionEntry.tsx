import { Link } from 'react-router';
import type { Ground, Position, Quotation } from '#src/data/positions.ts';
import { CitationList } from '#src/records/CitationList.tsx';
import { DisagreementList } from '#src/records/DisagreementList.tsx';
import { OriginTag } from '#src/records/OriginTag.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './PositionEntry.module.css';

const basisWords: Record<Position['basis'], string> = {
  stated: 'Stated by',
  reported: 'Reported of',
  inferred: 'Inferred of',
};

/** One holder's position: how it is known, since when, in our words, what it rests on, and who says so. */
export function PositionEntry({ position }: { position: Position }) {
  const { actor, actorName, locale } = useRecords();
  const { basis, holder, since, grounds } = position;
  const role = actor(holder)?.role;
  return (
    <article id={position.id} className={styles.position}>
      <p className={styles.line}>
        <span>
          {basisWords[basis]} <strong>{actorName(holder)}</strong>
          {role && `, ${role}`}
        </span>
        <span>{since ? <DateText date={since} locale={locale} /> : 'undated'}</span>
        <OriginTag id={position.id} />
      </p>
      <p className={styles.text}>
        {position.text} <CitationList citations={position.citations} />
      </p>
      {position.quotations?.map((quotation) => (
        <Quote key={quotation.text} quotation={quotation} />
      ))}
      {grounds.length > 0 ? (
        <div className={styles.grounds}>
          Rests on
          <ul>
            {grounds.map((ground) => (
              <li key={ground.instrument ?? ground.text}>
                <GroundText ground={ground} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className={styles.grounds}>No ground named.</p>
      )}
      <DisagreementList disagreements={position.disagreements} />
      <RelatedList ids={position.related} />
    </article>
  );
}

function GroundText({ ground: { instrument, text, reading } }: { ground: Ground }) {
  const { record } = useRecords();
  const entry = instrument ? record(instrument) : undefined;
  return (
    <>
      {entry ? <Link to={entry.href}>{entry.title}</Link> : instrument && <code>{instrument}</code>}
      {text}
      {reading && <span className={styles.reading}> The holder’s reading: {reading}</span>}
    </>
  );
}

function Quote({ quotation: { text, speaker, date, language, translated, citations } }: { quotation: Quotation }) {
  const { actorName, locale } = useRecords();
  const languageName = new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return (
    <blockquote className={styles.quote}>
      <p>“{text}”</p>
      <footer>
        {actorName(speaker)}
        {date && (
          <>
            , <DateText date={date} locale={locale} />
          </>
        )}
        {translated ? `, translated from ${languageName}` : ''} <CitationList citations={citations} />
      </footer>
    </blockquote>
  );
}
