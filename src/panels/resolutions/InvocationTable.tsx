import { Link } from 'react-router';
import type { Instrument } from '#src/data/schema/instruments.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { CardTable } from '#src/ui/CardTable.tsx';
import styles from './InvocationTable.module.css';
import type { Invocation } from './useInvocations.ts';

interface Props {
  instruments: Instrument[];
  invocations: Invocation[];
}

/**
 * Documents by issues: in each cell who names the document as ground, a link to the position. On a narrow screen a row reads as a card
 * of the issues it is invoked on.
 */
export function InvocationTable({ instruments, invocations }: Props) {
  const issues = [...new Map(invocations.map(({ issue }) => [issue.id, issue])).values()];
  const invoked = instruments.filter(({ id }) => invocations.some(({ instrument }) => instrument === id));
  const cell = (instrument: string, issue: string) =>
    invocations.filter((invocation) => invocation.instrument === instrument && invocation.issue.id === issue);
  return (
    <>
      <p className={styles.caption} data-not-presented>
        A name is a holder that rests its position on the document, and leads to that position. “Its own text” is the
        position of the body that adopted it.
      </p>
      <CardTable
        className={styles.table}
        caption="Documents by the issues they are invoked on"
        columns={[
          'Document',
          ...issues.map(({ id, theme, title }) => (
            <Link key={id} to={paths.positions(theme, id)}>
              {title}
            </Link>
          )),
        ]}
      >
        {invoked.map((instrument) => (
          <tr key={instrument.id} role="row">
            <th role="rowheader" scope="row">
              <Link to={paths.resolutions(instrument.id)}>{instrument.symbol ?? instrument.title}</Link>
              {instrument.symbol ? (
                <span className={styles.title}>{instrument.title}</span>
              ) : (
                <span className={styles.title}>{yearsOf(instrument.adopted)?.to}</span>
              )}
            </th>
            {issues.map((issue) => (
              <td key={issue.id} role="cell" data-label={issue.title}>
                <Holders invocations={cell(instrument.id, issue.id)} body={instrument.body} />
              </td>
            ))}
          </tr>
        ))}
      </CardTable>
    </>
  );
}

function Holders({ invocations, body }: { invocations: Invocation[]; body: string }) {
  if (invocations.length === 0) return <span className={styles.none}>–</span>;
  return (
    <ul className={styles.holders}>
      {invocations.map(({ issue, position }) => (
        <li key={position.id}>
          <Link to={paths.positions(issue.theme, position.id)}>
            {position.holder === body ? 'its own text' : <ActorNames ids={[position.holder]} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
