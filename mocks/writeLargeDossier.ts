import { parseArgs } from 'node:util';
import { largeDossier } from './largeDossier.ts';
import { writeDossier } from './writeDossier.ts';

const usage = 'tsx mocks/writeLargeDossier.ts FOLDER [--seed N] [--events N] [--treaties N]';

/** Writes a generated dossier to the folder named on the command line; then `DATA_DIR=FOLDER npm run build`. */
function writeLargeDossier(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string' }, events: { type: 'string' }, treaties: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error(`Name a folder: ${usage}`);
  const files = largeDossier({
    seed: numberFrom(values.seed),
    events: numberFrom(values.events),
    treaties: numberFrom(values.treaties),
  });
  writeDossier(folder, files);
  console.log(`${Object.keys(files).join(' ')} written to ${folder}`);
}

function numberFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`"${text}" is not a whole number: ${usage}`);
  return number;
}

writeLargeDossier();
