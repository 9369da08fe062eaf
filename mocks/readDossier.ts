import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DossierFiles } from './handlers.ts';

/** Reads every JSON file of a dossier's folder. Node only: in a browser the server has the files (`passthroughHandlers`). */
export function readDossier(folder: string): DossierFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [name.replaceAll(sep, '/'), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

/** The dossier the site ships with. */
export function shippedDossier(): DossierFiles {
  return readDossier(join(import.meta.dirname, '../public/data'));
}

/** The invented dossier of two other states. */
export function secondDossier(): DossierFiles {
  return readDossier(join(import.meta.dirname, 'fixtures/second-dossier'));
}
