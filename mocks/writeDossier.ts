import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierFiles } from './handlers.ts';

/** Writes a dossier as a folder that the site can be built from. Node only. */
export function writeDossier(folder: string, files: DossierFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
}
