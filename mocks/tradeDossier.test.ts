import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDossier } from '#tests/data/checkDossier.ts';
import { tradeDossier } from './tradeDossier.ts';
import { monthlyShape, tradeShapes } from './tradeShapes.ts';
import { writeDossier } from './writeDossier.ts';

test.each([...Object.entries(tradeShapes), ['a thousand months', monthlyShape(1000)] as const])(
  '%s: a dossier without faults',
  async (_, shape) => {
    const folder = mkdtempSync(join(tmpdir(), 'trade-dossier-'));
    try {
      writeDossier(folder, tradeDossier(shape));
      expect(await checkDossier(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
