import { Link } from 'react-router';
import type { Ground } from '#src/data/schema/positions.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './GroundList.module.css';

/** What a position rests on: each document with what its text says and, apart from that, how the holder reads it. */
export function GroundList({ grounds, holder }: { grounds: Ground[]; holder: string }) {
  if (grounds.length === 0) return 'No ground named.';
  const withoutPart = grounds.filter(({ instrument, part }) => instrument && !part).length;
  return (
    <ul className={styles.grounds}>
      {grounds.map((ground) => (
        <li key={ground.instrument ?? ground.text}>
          <GroundText ground={ground} holder={holder} />
        </li>
      ))}
      {withoutPart > 0 && (
        <li className={styles.note} data-not-presented>
          {withoutPart === 1 ? 'No part of it is named.' : 'No parts of these documents are named.'}
        </li>
      )}
    </ul>
  );
}

function GroundText({
  ground: { instrument, text, part, reading, citations },
  holder,
}: {
  ground: Ground;
  holder: string;
}) {
  const { record, actorName } = useRecords();
  const entry = instrument ? record(instrument) : undefined;
  return (
    <>
      {entry ? <Link to={entry.href}>{entry.title}</Link> : instrument && <code>{instrument}</code>}
      {text}
      {(part ?? reading) && (
        <dl className={styles.apart}>
          {part && (
            <div className={styles.part}>
              <dt>What the text says</dt>
              <dd>{part}</dd>
            </div>
          )}
          {reading && (
            <div className={styles.reading}>
              <dt>How it is read by {actorName(holder)}</dt>
              <dd>{reading}</dd>
            </div>
          )}
        </dl>
      )}{' '}
      <span data-not-presented>
        <CitationList citations={citations} />
      </span>
    </>
  );
}
