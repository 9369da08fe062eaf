import { Link } from 'react-router';
import { countOf } from '#src/lib/numbers.ts';
import { AssertionText } from '#src/pages/sources/AssertionText.tsx';
import type { Assertion } from '#src/pages/sources/assertions.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './UncheckedList.module.css';

/** Statements that rest on one source, each with it and with the record it stands in. */
export function UncheckedList({
  title,
  assertions,
  open = false,
}: {
  title: string;
  assertions: Assertion[];
  open?: boolean;
}) {
  const { locale } = useRecords();
  if (assertions.length === 0) return null;
  return (
    <details open={open} className={styles.list}>
      <summary>
        <h3>
          {title}: {countOf(assertions.length, 'statement', 'statements', locale)}
        </h3>
      </summary>
      <ul>
        {assertions.map((assertion) => {
          const { text, record, citations } = assertion;
          return (
            <li key={`${record.id} ${text}`} data-statement>
              <Link to={record.href}>{record.title}</Link>
              {text !== record.title && (
                <>
                  {assertion.by.length > 0 ? ', ' : ': '}
                  <AssertionText assertion={assertion} />
                </>
              )}{' '}
              <CitationList citations={distinct(citations)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function distinct(citations: Assertion['citations']) {
  return [...new Set(citations.map(({ source }) => source))].map((source) => ({ source }));
}
