import { Link, useLocation } from 'react-router';
import type { Issue, Position } from '#src/data/schema/positions.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { Pair } from '#src/panels/positions/filters/positionsUrl.ts';
import styles from './ComparisonTable.module.css';
import { JudgementReason } from './JudgementReason.tsx';
import { pairJudgement } from './pairJudgement.ts';
import { PositionCell } from './PositionCell.tsx';

interface Props {
  issues: Issue[];
  pair: Pair;
  holderOf: (id: string) => string;
  /** Whether a position fits the filters. */
  isShown: (position: Position) => boolean;
  /** The one whose column a narrow screen shows; null for both. */
  narrowTo: string | null;
}

/** Two holders' positions on every issue, and between them how they stand to each other. */
export function ComparisonTable({ issues, pair, holderOf, isShown, narrowTo }: Props) {
  const { actorName, side } = useRecords();
  const { search } = useLocation();
  const [first, second] = pair;
  const heading = (id: string) => (
    <th scope="col" className={styles.holder} data-side={side(id) ?? 'other'} data-left-out={leftOut(id)}>
      <ActorNames ids={[id]} />
    </th>
  );
  const leftOut = (id: string) => (narrowTo === null || narrowTo === id ? undefined : '');
  const cell = (issue: Issue, id: string) => {
    const held = issue.positions.filter(({ holder }) => holderOf(holder) === id);
    return (
      <PositionCell
        issue={issue}
        holder={id}
        positions={held.filter(isShown)}
        hidden={held.length > 0}
        leftOut={leftOut(id)}
      />
    );
  };
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        {actorName(first)} and {actorName(second)}, issue by issue
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.issue}>
            Issue
          </th>
          {heading(first)}
          <th scope="col" className={styles.between}>
            Between them
          </th>
          {heading(second)}
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <tr key={issue.id}>
            <th scope="row" className={styles.issue}>
              <Link to={{ pathname: paths.positions(issue.theme), search, hash: issue.id }}>{issue.title}</Link>
            </th>
            {cell(issue, first)}
            <td className={styles.between} data-pair={`${actorName(first)} and ${actorName(second)}`}>
              <JudgementReason {...pairJudgement(issue, pair, { actorName, holderOf })} />
            </td>
            {cell(issue, second)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
