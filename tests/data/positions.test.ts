import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { instrumentsFile } from '#src/data/schema/instruments.ts';
import { positionsFile } from '#src/data/schema/positions.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(`public/data/${file}`, 'utf8'));
const { actors } = dossierFile.parse(await read('dossier.json'));
const { issues } = positionsFile.parse(await read('positions.json'));
const { events } = timelineFile.parse(await read('timeline.json'));
const { instruments } = instrumentsFile.parse(await read('instruments.json'));

const parents = new Map(actors.map(({ id, memberOf }) => [id, memberOf]));
const top = (id: string): string => {
  const parent = parents.get(id);
  return parent ? top(parent) : id;
};

describe.each(issues)('the issue $id', ({ id, positions, comparisons, moves }) => {
  it('judges every two of its holders against each other', () => {
    const holders = [...new Set(positions.map(({ holder }) => top(holder)))];
    const wanted = holders.flatMap((one, index) => holders.slice(index + 1).map((other) => [one, other].toSorted()));
    const judged = comparisons.map(({ between }) => between.toSorted().join());
    expect(wanted.map(String).filter((pair) => !judged.includes(pair))).toEqual([]);
  });

  it('puts each position into one sentence', () => {
    const longer = positions.filter(({ text }) => !/^[^?!]+\.$/.test(text) || /[a-z\d]\. [A-Z]/.test(text));
    expect(longer.map(({ text }) => text)).toEqual([]);
  });

  it('is linked with the events and documents it moved by, both ways', () => {
    const here = new Set([id, ...positions.map((position) => position.id)]);
    const records = new Map([...events, ...instruments].map((record) => [record.id, record.related ?? []]));
    const oneWay = moves.filter(
      ({ record }) => record !== undefined && !records.get(record)?.some((related) => here.has(related)),
    );
    expect(oneWay.map(({ record }) => record)).toEqual([]);
  });
});
