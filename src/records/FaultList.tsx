import type { Fault } from '#src/data/fetchJson.ts';
import { Notice } from '#src/ui/Notice.tsx';

/** Names the records that had to be left out: file, record, field, what is wrong. Nothing where there are none. */
export function FaultList({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice title={faults.length === 1 ? 'One fault in the data' : `${faults.length} faults in the data`}>
      <p>The rest is shown; what is named here was left out.</p>
      <ul>
        {faults.map(({ file, record, field, problem }) => (
          <li key={`${file} ${record} ${field} ${problem}`}>
            <code>{file}</code>
            {record && (
              <>
                , record <code>{record}</code>
              </>
            )}
            {field && (
              <>
                , field <code>{field}</code>
              </>
            )}
            : {problem}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
