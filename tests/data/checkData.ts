// Checks the dossier in a folder: tsx tests/data/checkData.ts [folder]; without one, that of DATA_DIR or public/data.
import { checkDossier } from './checkDossier.ts';

const folder = process.argv[2] ?? process.env.DATA_DIR ?? 'public/data';
const faults = await checkDossier(folder);
for (const { file, record, field, problem } of faults)
  console.log([file, record, field, problem].filter(Boolean).join(': '));
const files = new Set(faults.map(({ file }) => file)).size;
console.log(
  faults.length ? `${folder}: faults: ${faults.length}, files with faults: ${files}` : `${folder}: no faults`,
);
process.exitCode = faults.length ? 1 : 0;
