import { DataError, fetchBytes } from '#src/data/fetchJson.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { treatySchema, type Treaty } from '#src/data/schema/treaty.ts';
import { findRow } from '#src/lib/columns/idTable.ts';
import { recordReader } from './packedRecords.ts';
import { readTreaties } from './readTreaties.ts';
import type { ReadingAnswer, ReadingTask } from './treatiesWorker.ts';
import type { TreatyContext } from './treatyColumns.ts';
import { listOf, type ReadTreaties, type TreatyList } from './treatyList.ts';
import { sayTreatyReading } from './treatyReading.ts';

/** From this size on a file is read on a thread of its own: reading a smaller one takes less than a frame or two. */
const large = 500_000;
const { file } = treatiesFile;

/** Loads the treaties, off the main thread where they are many. */
export async function loadTreaties({ mainSource, language }: TreatyContext, signal: AbortSignal): Promise<TreatyList> {
  try {
    const bytes = await fetchBytes(file, signal, (fetched) => {
      if (fetched > large) sayTreatyReading({ bytes: fetched, records: null });
    });
    const read = bytes.length > large && typeof Worker !== 'undefined' ? readElsewhere : readHere;
    return treatyListOf(await read({ bytes, context: { mainSource, language } }, signal));
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
      else reject(new DataError('invalid', file, data.message, data.faults));
    });
    worker.postMessage(task, [task.bytes.buffer]);
  }).finally(() => worker.terminate());
}

/** The list of a file that was read. */
function treatyListOf({ head, records, ids, columns }: ReadTreaties): TreatyList {
  const textAt = recordReader(records);
  const at = kept((row) => treatySchema.parse(JSON.parse(textAt(row))));
  return listOf(head, {
    count: columns.count,
    at,
    rowOf: (id) => findRow(ids, id, (row) => at(row).id),
    columns: () => columns,
  });
}

/** Remembers what it gave, up to a number of rows that fills many screens. */
function kept(read: (row: number) => Treaty): (row: number) => Treaty {
  const known = new Map<number, Treaty>();
  return (row) => {
    let treaty = known.get(row);
    if (!treaty) {
      if (known.size >= 2000) known.clear();
      treaty = read(row);
      known.set(row, treaty);
    }
    return treaty;
  };
}
