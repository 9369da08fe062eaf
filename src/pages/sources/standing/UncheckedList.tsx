import { Link } from 'react-router';
import { countOf } from '#src/lib/numbers.ts';
import { AssertionText } from '#src/pages/sources/AssertionText.tsx';
import type { Assertion } from '#src/pages/sources/assertions.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { byOrigin } from './independentSources.ts';
import styles from './UncheckedList.module.css';

interface Props {
  title: string;
  assertions: Assertion[];
  open?: boolean;
  /** Whether they stand by whom they rest on, in the order of the alphabet. */
  grouped?: boolean;
}

/** Statements that rest on one source, each with it and with the record it stands in. */
export function UncheckedList({ title, assertions, open = false, grouped = false }: Props) {
  const { source, locale } = useRecords();
  if (assertions.length === 0) return null;
  return (
    <details open={open} className={styles.list}>
      <summary>
        <h3>
          {title}: {countOf(assertions.length, 'statement', 'statements', locale)}
        </h3>
      </summary>
      {grouped ? (
        byOrigin(assertions, source, locale).map(([origin, its]) => (
          <div key={origin}>
            <h4>
              {origin ?? unknown}: {its.length}
            </h4>
            <Statements assertions={its} />
          </div>
        ))
      ) : (
        <Statements assertions={assertions} />
      )}
    </details>
  );
}

const unknown = 'Publisher not known';

function Statements({ assertions }: { assertions: Assertion[] }) {
  return (
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
  );
}

function distinct(citations: Assertion['citations']) {
  return [...new Set(citations.map(({ source }) => source))].map((source) => ({ source }));
}
