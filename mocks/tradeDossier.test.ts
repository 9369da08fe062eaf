import { expect, test } from 'vitest';
import { faultsOf } from '#tests/data/faultsOf.ts';
import { tradeDossier } from './tradeDossier.ts';
import { monthlyShape, tradeShapes } from './tradeShapes.ts';

test.each([...Object.entries(tradeShapes), ['a thousand months', monthlyShape(1000)] as const])(
  '%s: a dossier without faults',
  async (_, shape) => {
    expect(await faultsOf(tradeDossier(shape))).toEqual([]);
  },
);
