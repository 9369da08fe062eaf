import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDossier } from '#tests/data/checkDossier.ts';
import { datasetList } from '#tests/data/datasetList.ts';
import { secondDossier } from './readDossier.ts';

const files = secondDossier();

describe('the second dossier', () => {
  test.each(Object.keys(files))('%s is a file the site reads and passes its schema', (name) => {
    const entry = datasetList.find(({ dataset }) => dataset.file === name);
    expect(entry?.dataset.parse(files[name]).faults).toEqual([]);
  });

  test('is sound: every id it refers to is there, every date can be read', async () => {
    expect(await checkDossier(join(import.meta.dirname, 'fixtures/second-dossier'))).toEqual([]);
  });

  test.each(['date', 'number', 'wording', 'omission', 'error', 'fact', 'claim', 'derived'])(
    'has a disagreement or statement of the kind "%s"',
    (kind) => {
      expect(JSON.stringify(files)).toContain(`"kind":"${kind}"`);
    },
  );
});
