import { Link } from 'react-router';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { CiteButton } from '#src/records/citations/CiteButton.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import type { NumberedMove } from './layoutMoves.ts';
import styles from './MoveList.module.css';

/** The moves of an issue in order of time, each with who made it, what it was, its sources and the record that tells more of it. */
export function MoveList({ issue, moves }: { issue: string; moves: NumberedMove[] }) {
  const { record, actorName, locale } = useRecords();
  return (
    <ol className={styles.moves}>
      {moves.map(({ number, move: { date, holders, text, record: id, citations } }) => {
        const entry = id === undefined ? undefined : record(id);
        return (
          <li key={number} className={styles.move}>
            <span className={styles.number}>{number}</span>
            <span className={styles.date}>{date ? <DateText date={date} locale={locale} /> : 'undated'}</span>
            <span className={styles.holder}>
              <ActorNames ids={holders} />
            </span>
            <div className={styles.text} data-statement>
              {text} <CitationList citations={citations} />{' '}
              {entry && (
                <Link to={entry.href} className={styles.more}>
                  {entry.kind === 'Event' ? 'On the timeline' : 'The document'}
                  <span className="visually-hidden">: {entry.title}</span>
                </Link>
              )}{' '}
              <CiteButton
                id={issue}
                says={`${holders.map(actorName).join(', ')}: ${text}`}
                part={{ name: `step ${number}`, date, citations }}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
