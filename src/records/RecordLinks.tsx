import { Fragment } from 'react';
import { Link } from 'react-router';
import { useRecords } from './RecordsProvider.tsx';

/** Links to records, by title; an id that is not in the dossier shows as it is. */
export function RecordLinks({ ids }: { ids: string[] }) {
  const { record } = useRecords();
  return ids.map((id, index) => {
    const entry = record(id);
    return (
      <Fragment key={id}>
        {index > 0 && ', '}
        {entry ? <Link to={entry.href}>{entry.title}</Link> : <code>{id}</code>}
      </Fragment>
    );
  });
}
