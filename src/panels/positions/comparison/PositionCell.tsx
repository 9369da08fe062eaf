import { Link, useLocation } from 'react-router';
import type { Issue, Position } from '#src/data/schema/positions.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { basisWords, groundName, noPosition } from '#src/panels/positions/positionWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './PositionCell.module.css';

interface Props {
  issue: Issue;
  holder: string;
  positions: Position[];
  /** Whether the holder has positions on the issue that the filters may keep back. */
  hidden: boolean;
  leftOut: string | undefined;
}

/** One holder on one issue: the position, when first found, how known, on what ground, who says so; and who else speaks for the holder. */
export function PositionCell({ issue, holder, positions, hidden, leftOut }: Props) {
  const { actorName } = useRecords();
  const { search } = useLocation();
  const [first, ...others] = positions;
  const pathname = paths.positions(issue.theme);
  const id = `${issue.id}/${holder}`;
  const anchor = (
    <Link className={styles.anchor} to={{ pathname, search, hash: id }} preventScrollReset>
      <span aria-hidden>#</span>
      <span className="visually-hidden">
        Link to {actorName(holder)} on: {issue.title}
      </span>
    </Link>
  );
  if (!first)
    return (
      <td id={id} className={styles.cell} data-left-out={leftOut}>
        <p className={styles.none}>
          {hidden ? 'No position that fits the filters.' : noPosition}
          {noBreak}
          {anchor}
        </p>
      </td>
    );
  return (
    <td id={id} className={styles.cell} data-left-out={leftOut}>
      <p className={styles.text} data-basis={first.basis}>
        <Link to={{ pathname, search, hash: first.id }}>{first.text}</Link>
        {noBreak}
        {anchor}
      </p>
      <p className={styles.facts}>
        <PositionFacts position={first} />
      </p>
      {others.length > 0 && (
        <p className={styles.facts} data-not-presented>
          Also:{' '}
          {others.map((position, index) => (
            <span key={position.id}>
              {index > 0 && ', '}
              <Link to={{ pathname, search, hash: position.id }}>
                {position.holder === holder ? 'another position of its own' : actorName(position.holder)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </td>
  );
}

function PositionFacts({ position: { basis, since, grounds, citations } }: { position: Position }) {
  const { sourceLabel, record, locale } = useRecords();
  const sources = [...new Set(citations.map(({ source: id }) => sourceLabel(id)))];
  const names = grounds.map((ground) => groundName(ground, record));
  return (
    <>
      <strong>{since ? `first found ${formatDate(since, locale)}` : 'undated'}</strong> · {basisWords[basis]}
      <span data-not-presented>
        {names.length > 0 && ` · resting on ${shortList(names)}`} · {shortList(sources)}
      </span>
    </>
  );
}

/** Keeps the sign of the link on the line of the last word. */
const noBreak = '\u00a0';

function shortList(names: (string | undefined)[]): string {
  const shown = names.slice(0, 2).join(', ');
  return names.length > 2 ? `${shown} and ${names.length - 2} more` : shown;
}
