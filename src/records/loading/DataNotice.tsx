import type { DataError, DataErrorKind } from '#src/data/fetchJson.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { FaultList } from './FaultList.tsx';

const words: Record<DataErrorKind, { title: string; advice: string }> = {
  unreachable: {
    title: 'This part of the dossier could not be reached',
    advice: 'Check the network connection, then try again.',
  },
  missing: {
    title: 'This part of the dossier is not there',
    advice:
      'The site was published without this file. Whoever runs the site can add it to the data folder and publish again.',
  },
  invalid: {
    title: 'This part of the dossier cannot be read',
    advice: 'Whoever keeps the data can see every fault at once with “npm run check:data”.',
  },
};

/** Says why a data file is not there, what to do, and offers another try; `kept` where an earlier copy still shows. */
export function DataNotice({
  error,
  busy,
  onRetry,
  kept = false,
}: {
  error: DataError;
  busy: boolean;
  onRetry: () => void;
  kept?: boolean;
}) {
  const { title, advice } = words[error.kind];
  return (
    <Notice title={kept ? 'Not refreshed: an earlier copy is shown' : title}>
      <p>
        <code>{error.file}</code>: {error.message} {advice}
      </p>
      <FaultList faults={error.faults} />
      <button type="button" onClick={onRetry} disabled={busy}>
        {busy ? 'Trying…' : 'Try again'}
      </button>
    </Notice>
  );
}
