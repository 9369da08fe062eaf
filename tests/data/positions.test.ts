import { describe, expect, it } from 'vitest';
import { shippedDossier } from '#mocks/readDossier.ts';
import { holderFinder } from '#src/panels/positions/comparison/holderFinder.ts';
import { datasetsOf } from './datasetsOf.ts';

const {
  dossier: { actors },
  positions: { issues },
  timeline: { events },
  instruments: { instruments },
} = datasetsOf(shippedDossier());

const holderOf = holderFinder(actors);

describe.each(issues)('the issue $id', ({ id, positions, comparisons, moves }) => {
  it('judges every two of its holders against each other', () => {
    const holders = [...new Set(positions.map(({ holder }) => holderOf(holder)))];
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
