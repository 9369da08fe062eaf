import type { Fault } from '#src/data/fetchJson.ts';

/** Faults in data files, each with file, record, field and what is wrong. */
export function FaultList({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return null;
  return (
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
  );
}
