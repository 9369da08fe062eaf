import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { checkDossier } from '#tests/data/checkDossier.ts';
import { largeDossier, type LargeDossierSize } from './largeDossier.ts';
import { writeDossier } from './writeDossier.ts';

const small = { seed: 7, events: 300, treaties: 500 };

describe('largeDossier', () => {
  test.each<LargeDossierSize>([small, { seed: 2, events: 3, treaties: 0 }, { seed: 3, events: 0, treaties: 3 }])(
    'makes a dossier without faults: %o',
    async (size) => {
      const folder = mkdtempSync(join(tmpdir(), 'large-dossier-'));
      try {
        writeDossier(folder, largeDossier(size));
        expect(await checkDossier(folder)).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  test('is the same for the same seed and another for another', () => {
    expect(largeDossier(small)).toEqual(largeDossier(small));
    expect(largeDossier({ ...small, seed: 8 })).not.toEqual(largeDossier(small));
  });

  test('has the size asked for, with titles varied enough to search', () => {
    const files = largeDossier({ events: 10_000, treaties: 20_000 });
    const { events, faults } = timelineFile.parse(files['timeline.json']);
    const { treaties } = treatiesFile.parse(files['treaties.json']);
    expect([events.length, treaties.length, faults.length]).toEqual([10_000, 20_000, 0]);
    expect(new Set(treaties.map(({ title }) => title)).size).toBeGreaterThan(10_000);
  });
});
