import * as z from 'zod/mini';
import { idTable } from '#src/lib/columns/idTable.ts';
import { recordFaults } from '#src/data/schema/dataFile.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { type Treaty, treatySchema } from '#src/data/schema/treaty.ts';
import { DataError, type Fault } from '#src/data/fetchJson.ts';
import { recordPacker } from './packedRecords.ts';
import { recordSpans } from './recordSpans.ts';
import { treatyColumnsBuilder, type TreatyContext } from './treatyColumns.ts';
import type { ReadTreaties } from './treatyList.ts';

const { file } = treatiesFile;
const slice = 1000;
/** So many show what all have in common. */
const sampled = 1000;

/** How far the reading of a file has come. */
export interface ReadingProgress {
  read: number;
  total: number;
}

/**
 * Reads a file of treaties, a slice at a time; says between slices how far it has come. A bad treaty, and one whose id stands before it, is
 * left out and named in the faults; a file of another shape throws `DataError` ('invalid').
 */
export function* readTreaties(
  bytes: Uint8Array<ArrayBuffer>,
  context: TreatyContext,
): Generator<ReadingProgress, ReadTreaties> {
  const spans = recordSpans(bytes, 'treaties');
  const { treaties: _none, ...head } = treatiesFile.parse(jsonOf(spans?.rest ?? ''));
  const [starts, ends] = [spans?.starts ?? new Uint32Array(), spans?.ends ?? new Uint32Array()];
  const columns = treatyColumnsBuilder(context, head.topics);
  const decoder = new TextDecoder();
  const textAt = (index: number) => decoder.decode(bytes.subarray(starts[index], ends[index]));
  const records = recordPacker(Array.from(starts.subarray(0, sampled).keys(), textAt));
  const faults: Fault[] = [...head.faults];
  const ids = new Set<string>();
  for (let index = 0; index < starts.length; index += 1) {
    if (index % slice === 0) yield { read: index, total: starts.length };
    const text = textAt(index);
    const treaty = oneTreaty(jsonOf(text), index, ids, faults);
    if (!treaty) continue;
    ids.add(treaty.id);
    records.add(text);
    columns.add(treaty);
  }
  yield { read: starts.length, total: starts.length };
  return {
    head: { topics: head.topics, completeness: head.completeness, faults },
    records: records.finish(),
    ids: idTable([...ids]),
    columns: columns.finish(),
  };
}

function oneTreaty(json: unknown, index: number, ids: ReadonlySet<string>, faults: Fault[]): Treaty | null {
  const read = z.safeParse(treatySchema, json);
  if (!read.success) {
    faults.push(...recordFaults(file, `treaties[${index}]`, json, read.error.issues));
    return null;
  }
  if (!ids.has(read.data.id)) return read.data;
  faults.push({
    file,
    record: read.data.id,
    field: 'id',
    problem: 'stands twice; only the first treaty of that id is shown',
  });
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('invalid', file, 'The file is not complete JSON.');
  }
}
