import type { QueryClient } from '@tanstack/react-query';
import { dossierDataset } from '#src/data/dossier.ts';
import { DataError, fetchBytes } from '#src/data/fetchJson.ts';
import { treatiesDataset } from '#src/data/treaties.ts';
import { readTreaties } from './readTreaties.ts';
import type { ReadingAnswer, ReadingTask } from './treatiesWorker.ts';
import { treatyListOf, type ReadTreaties, type TreatyList } from './treatyList.ts';
import { sayTreatyReading } from './treatyReading.ts';

/** From this size on a file is read on a thread of its own: reading a smaller one takes less than a frame or two. */
const large = 500_000;
const { file } = treatiesDataset;

/** Loads the treaties, off the main thread where they are many. */
export async function loadTreaties(client: QueryClient, signal: AbortSignal): Promise<TreatyList> {
  const dossier = await client.ensureQueryData(dossierDataset.query);
  const context = { mainSource: dossier.mainSource, locale: dossier.language };
  try {
    const bytes = await fetchBytes(file, signal, (fetched) => {
      if (fetched > large) sayTreatyReading({ bytes: fetched, records: null });
    });
    const read = bytes.length > large && typeof Worker !== 'undefined' ? readElsewhere : readHere;
    return treatyListOf(await read({ bytes, context }, signal));
  } finally {
    sayTreatyReading(null);
  }
}

function readHere({ bytes, context }: ReadingTask): ReadTreaties {
  const reading = readTreaties(bytes, context);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

function readElsewhere(task: ReadingTask, signal: AbortSignal): Promise<ReadTreaties> {
  const worker = new Worker(new URL('./treatiesWorker.ts', import.meta.url), { type: 'module' });
  const { length } = task.bytes;
  return new Promise<ReadTreaties>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('No longer wanted.', 'AbortError')));
    worker.addEventListener('error', ({ message }) => reject(new DataError('unreachable', file, message)));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.kind === 'progress') sayTreatyReading({ bytes: length, records: data.progress });
      else if (data.kind === 'read') resolve(data.treaties);
      else
        reject(
          data.invalid ? new DataError('invalid', file, data.message, data.invalid.faults) : new Error(data.message),
        );
    });
    worker.postMessage(task, [task.bytes.buffer]);
  }).finally(() => worker.terminate());
}
