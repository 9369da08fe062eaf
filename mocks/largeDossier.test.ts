import { describe, expect, test } from 'vitest';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { faultsOf } from '#tests/data/faultsOf.ts';
import { largeDossier, type LargeDossierSize } from './largeDossier.ts';

const small = { seed: 7, events: 300, treaties: 500 };

describe('largeDossier', () => {
  test.each<LargeDossierSize>([small, { seed: 2, events: 3, treaties: 0 }, { seed: 3, events: 0, treaties: 3 }])(
    'makes a dossier without faults: %o',
    async (size) => {
      expect(await faultsOf(largeDossier(size))).toEqual([]);
    },
  );

  test('is the same for the same seed and another for another', () => {
    expect(largeDossier(small)).toEqual(largeDossier(small));
    expect(largeDossier({ ...small, seed: 8 })).not.toEqual(largeDossier(small));
  });

  test('ranks the turns of relations first', () => {
    const { events } = timelineFile.parse(largeDossier(small)['timeline.json']);
    const turns = events.filter(({ relations }) => relations);
    expect(turns.length).toBeGreaterThan(0);
    expect(turns.filter(({ importance }) => importance !== 1)).toEqual([]);
  });

  test('has the size asked for, with titles varied enough to search', () => {
    const files = largeDossier({ events: 10_000, treaties: 20_000 });
    const { events, faults } = timelineFile.parse(files['timeline.json']);
    const { treaties } = treatiesFile.parse(files['treaties.json']);
    expect([events.length, treaties.length, faults.length]).toEqual([10_000, 20_000, 0]);
    expect(new Set(treaties.map(({ title }) => title)).size).toBeGreaterThan(10_000);
  });
});
