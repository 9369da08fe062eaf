import type { ReactNode } from 'react';
import type { Position } from '#src/data/schema/positions.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { OriginTag } from '#src/records/OriginTag.tsx';
import { positionWords, statusWords } from '#src/panels/positions/positionWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import { cx } from '#src/ui/cx.ts';
import { GroundList } from './GroundList.tsx';
import styles from './PositionEntry.module.css';
import { PositionLinks } from './PositionLinks.tsx';
import { Quote } from './Quote.tsx';

interface Props {
  position: Position;
  /** The main position of its column, shown larger, and alone in full when presented. */
  lead?: boolean;
}

/**
 * One position in the shape all have: the sentence, when it was first found, how it is known and of whom, on what ground, what became of
 * it, who says so. What is not known is said in its place.
 */
export function PositionEntry({ position, lead = false }: Props) {
  const { actor, actorName, locale } = useRecords();
  const { id, basis, holder, text, detail, since, status, citations, quotations, disagreements } = position;
  const role = actor(holder)?.role;
  return (
    <article id={id} className={cx(styles.position, lead && styles.lead)} data-basis={basis} data-statement>
      <p className={styles.text}>{text}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      <dl className={styles.facts}>
        <Fact name="First found">
          {since ? (
            <strong>
              <DateText date={since} locale={locale} />
            </strong>
          ) : (
            'no date in the sources'
          )}
        </Fact>
        <Fact name="Kind">
          <span className={styles.basis}>{positionWords[basis]}</span> <strong>{actorName(holder)}</strong>
          {role && `, ${role}`}
          {basis === 'inferred' && '; not stated by it'}
        </Fact>
        <Fact name="Ground">
          <GroundList grounds={position.grounds} holder={holder} />
        </Fact>
        <Fact name="Status">
          <StatusText status={status} />
        </Fact>
        <Fact name="Sources">
          <CitationList citations={citations} /> <OriginTag id={id} />
        </Fact>
      </dl>
      {quotations?.map((quotation) => (
        <Quote key={quotation.text} quotation={quotation} />
      ))}
      <DisagreementList disagreements={disagreements} />
      <PositionLinks position={position} />
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function StatusText({ status: { state, dates, text, citations } }: { status: Position['status'] }) {
  const { locale } = useRecords();
  return (
    <>
      {statusWords[state]}
      {state === 'held' && (dates.length > 0 ? ', last found ' : '; no change found')}
      {dates.map((date, index) => (
        <span key={date}>
          {index > 0 ? ', ' : ' '}
          <DateText date={date} locale={locale} />
        </span>
      ))}
      {text && `. ${text}`}{' '}
      <span data-not-presented>
        <CitationList citations={citations} />
      </span>
    </>
  );
}
