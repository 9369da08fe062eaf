import { DataError, type Fault } from '#src/data/fetchJson.ts';
import { readTreaties, type ReadingProgress } from './readTreaties.ts';
import type { TreatyContext } from './treatyColumns.ts';
import type { ReadTreaties } from './treatyList.ts';

/** What the thread that reads is asked, and what it answers. */
export interface ReadingTask {
  bytes: Uint8Array<ArrayBuffer>;
  context: TreatyContext;
}

export type ReadingAnswer =
  | { kind: 'progress'; progress: ReadingProgress }
  | { kind: 'read'; treaties: ReadTreaties }
  | { kind: 'failed'; message: string; faults: Fault[] };

/** Reads a large file on its own thread and hands over what it made of it; nothing is copied that can be passed on. */
addEventListener('message', ({ data: { bytes, context } }: MessageEvent<ReadingTask>) => {
  const answer = (message: ReadingAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });
  try {
    const reading = readTreaties(bytes, context);
    let step = reading.next();
    for (; !step.done; step = reading.next()) answer({ kind: 'progress', progress: step.value });
    answer({ kind: 'read', treaties: step.value }, buffersOf(step.value));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ kind: 'failed', message, faults: error instanceof DataError ? error.faults : [] });
  }
});

function buffersOf({ records, ids, columns }: ReadTreaties): Transferable[] {
  return [
    records.bytes,
    records.starts,
    ids,
    ...columns.facets.map(({ codes }) => codes),
    ...columns.years.flatMap(({ years, first, last, totals }) => [
      years,
      first,
      last,
      ...totals.flatMap(({ tally }) => [tally.begun, tally.ended]),
    ]),
    ...columns.ranks.map(({ ranks }) => ranks),
    columns.words.starts,
    columns.words.rows,
  ].map(({ buffer }) => buffer);
}
