import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '#src/data/fetchJson.ts';
import { checkFields } from './checkFields.ts';
import { checkFigures } from './checkFigures.ts';
import { checkPositions } from './checkPositions.ts';
import { checkReferences, indexIds } from './checkReferences.ts';
import { checkSchema } from './checkSchema.ts';
import { datasetList } from './datasetList.ts';
import { childOf, type DataFile } from './jsonValues.ts';

/** Every fault of the dossier in a folder, at most one for each place; none where the dossier is sound. */
export async function checkDossier(folder: string): Promise<Fault[]> {
  const { files, faults, unread } = await readDossier(folder);
  const index = indexIds(files);
  const trade = files.find(({ file }) => file === 'trade.json');
  return onePerPlace([
    ...faults,
    ...files.flatMap((data) => [
      ...datasetList
        .filter(({ dataset }) => dataset.file === data.file)
        .flatMap(({ dataset }) => checkSchema(data, dataset)),
      ...checkFields(data),
      ...checkReferences(data, index, unread),
    ]),
    ...index.faults,
    ...(trade ? checkFigures(trade.json) : []),
    ...checkPositions(files),
  ]);
}

interface ReadDossier {
  files: DataFile[];
  faults: Fault[];
  /** The files the dossier has or needs but that could not be read. */
  unread: string[];
}

async function readDossier(folder: string): Promise<ReadDossier> {
  const read = await Promise.all(
    datasetList.map(async ({ dataset: { file }, needed }) => ({ file, needed, ...(await readJson(folder, file)) })),
  );
  const panels = childOf(read[0]?.json, 'panels');
  const hasSeries = childOf(read.find(({ file }) => file === 'trade.json')?.json, 'series') === true;
  const isNeeded = (needed: string) =>
    needed === 'always' || (needed === 'series' && hasSeries) || (Array.isArray(panels) && panels.includes(needed));
  const faults = read.flatMap(({ file, needed, problem }) => {
    if (!problem || (problem === 'missing' && !isNeeded(needed))) return [];
    return { file, record: '', field: '', problem: problem === 'missing' ? `is missing; ${reason(needed)}` : problem };
  });
  const files = read.flatMap(({ file, json, problem }) => (problem ? [] : { file, json }));
  return { files, faults, unread: faults.map(({ file }) => file) };
}

const reason = (needed: string) => {
  if (needed === 'always') return 'every dossier has this file';
  return needed === 'series' ? 'trade.json says there is a series' : `dossier.json names the panel "${needed}"`;
};

async function readJson(folder: string, file: string): Promise<{ json?: unknown; problem?: string }> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch {
    return { problem: 'missing' };
  }
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch (error) {
    return { problem: `is not JSON; ${error instanceof Error ? error.message : String(error)}` };
  }
}

// What a schema says of a place comes first, so that a second check of the same place does not repeat it.
function onePerPlace(faults: Fault[]): Fault[] {
  const places = new Map<string, Fault>();
  for (const fault of faults) {
    const place = [fault.file, fault.record, fault.field].join('\n');
    if (!places.has(place)) places.set(place, fault);
  }
  return [...places.values()];
}
