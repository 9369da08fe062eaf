import type { Statement } from '#src/data/schema/statement.ts';
import { cx } from '#src/ui/cx.ts';
import { Tag } from '#src/ui/Tag.tsx';
import { CitationList } from './citations/CitationList.tsx';
import { RecordLinks } from './RecordLinks.tsx';
import { useRecords } from './RecordsProvider.tsx';
import styles from './StatementList.module.css';

/** Statements one after the other, each marked as one; a fact stands plain, a claim names its holder, a derived one shows its formula. */
export function StatementList({ statements }: { statements: Statement[] }) {
  return (
    <div className={styles.list}>
      {statements.map((statement) => (
        <StatementText key={statement.text} statement={statement} />
      ))}
    </div>
  );
}

function StatementText({ statement }: { statement: Statement }) {
  const { actorName, side } = useRecords();
  if (statement.kind === 'claim') {
    const party = side(statement.holder);
    return (
      <p className={cx(styles.claim, party && styles[party])} data-statement>
        <Tag tone={party ?? 'plain'}>Claim · {actorName(statement.holder)}</Tag> {statement.text}{' '}
        <CitationList citations={statement.citations} />
      </p>
    );
  }
  if (statement.kind === 'derived') {
    return (
      <p className={styles.derived} data-statement>
        <Tag>Derived</Tag> {statement.text}{' '}
        <span className={styles.formula}>
          = {statement.formula} (from <RecordLinks ids={statement.inputs} />)
        </span>{' '}
        <CitationList citations={statement.citations} />
      </p>
    );
  }
  return (
    <p data-statement>
      {statement.text} <CitationList citations={statement.citations} />
    </p>
  );
}
