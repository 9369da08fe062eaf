import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeDossier, type LargeDossierSize } from '#mocks/largeDossier.ts';
import { writeDossier } from '#mocks/writeDossier.ts';

function quantile(values: number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? NaN;
}

const rounded = (value: number) => value.toFixed(value < 100 ? 1 : 0);
const both = (values: number[]) =>
  values.length === 0 ? '–' : `${rounded(quantile(values, 0.5))} / ${rounded(quantile(values, 0.95))}`;

function ratio(values: number[] | undefined, others: number[] | undefined): string {
  if (!values?.length || !others?.length) return '–';
  return [0.5, 0.95].map((part) => (quantile(values, part) / quantile(others, part)).toFixed(2)).join(' / ');
}

/** Prints what was measured, a line a measure: p50 and p95 of each candidate, then the ratios of the first of each pair to the second. */
export function measuredTable<K extends string>(
  results: Map<string, Record<K, number[]>>,
  measures: { key: K; label: string }[],
  pairs: [string, string][],
): void {
  const rows = [
    ['p50 / p95', ...results.keys(), ...pairs.map(([name, rival]) => `${name} : ${rival}`)],
    ...measures.map(({ key, label }) => [
      `${label}, n ${[...results.values()].map((measured) => measured[key].length).join(' ')}`,
      ...[...results.values()].map((measured) => both(measured[key])),
      ...pairs.map(([name, rival]) => ratio(results.get(name)?.[key], results.get(rival)?.[key])),
    ]),
  ];
  for (const [label = '', ...cells] of rows)
    console.log([label.padEnd(66), ...cells.map((cell) => cell.padStart(25))].join(' '));
}

/** Builds the site with a generated dossier of this size; the folder it stands in. */
export function builtSite(size: LargeDossierSize): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeDossier(folder, largeDossier({ seed: 1, ...size }));
  execFileSync('npm', ['run', 'build'], {
    env: { ...process.env, DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(folder, { recursive: true });
  return 'dist';
}
