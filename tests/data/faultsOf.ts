import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DossierFiles } from '#mocks/handlers.ts';
import { writeDossier } from '#mocks/writeDossier.ts';
import type { Fault } from '#src/data/fetchJson.ts';
import { checkDossier } from './checkDossier.ts';

/** Every fault of a dossier that stands in no folder yet. */
export async function faultsOf(files: DossierFiles): Promise<Fault[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  try {
    writeDossier(folder, files);
    return await checkDossier(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
