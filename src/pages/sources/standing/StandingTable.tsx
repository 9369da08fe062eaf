import { assertionKinds, type AssertionKind } from '#src/pages/sources/assertions.ts';
import styles from './StandingTable.module.css';

const kindWords: Record<AssertionKind, string> = {
  fact: 'Facts',
  claim: 'Claims',
  position: 'Positions',
  move: 'Steps in how an issue moved',
  judgement: 'Judgements on two positions',
  figure: 'Figures of trade',
  document: 'What documents say',
  derived: 'Derived',
};

const columns = ['None', 'One', 'Two', 'Three or more'];

/** How many statements of each kind rest on how many independent sources; a bar in each cell shows the same. */
export function StandingTable({ counts }: { counts: Record<AssertionKind, number[]> }) {
  const kinds = assertionKinds.filter((kind) => counts[kind].some((count) => count > 0));
  const most = Math.max(1, ...kinds.flatMap((kind) => counts[kind]));
  const sums = columns.map((_, column) => kinds.reduce((sum, kind) => sum + (counts[kind][column] ?? 0), 0));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Statements by kind and by number of independent sources</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          {columns.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kindWords[kind]}</th>
            {columns.map((label, column) => (
              <td key={label}>
                <Bar share={(counts[kind][column] ?? 0) / most} /> {counts[kind][column]}
              </td>
            ))}
            <td>{counts[kind].reduce((sum, count) => sum + count, 0)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          {sums.map((sum, column) => (
            <td key={columns[column]}>{sum}</td>
          ))}
          <td>{sums.reduce((all, sum) => all + sum, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
      <rect width={share * 100} height="10" />
    </svg>
  );
}
