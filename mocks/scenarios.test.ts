import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DataError, fetchJson } from '#src/data/fetchJson.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { dossierHandlers, type DossierFiles } from './handlers.ts';
import { secondDossier, shippedDossier } from './readDossier.ts';
import { scenarios, type ScenarioName } from './scenarios.ts';
import { server } from './server.ts';

const files: DossierFiles = { ...secondDossier(), 'schema/treaties.schema.json': { type: 'object' } };

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const readTreaties = async () => treatiesFile.parse(await fetchJson('treaties.json'));
const problem = (name: ScenarioName) => {
  server.use(...scenarios[name](undefined, { files, delayMs: 1 }), ...dossierHandlers(files));
  return readTreaties().then(
    ({ faults }) => faults.map(({ record, field }) => `${record} ${field}`).join() || 'none',
    (error: unknown) => (error instanceof DataError ? error.kind : error),
  );
};

describe('dossierHandlers', () => {
  test('serve every file of the dossier, in folders too, and 404 for any other', async () => {
    server.use(...dossierHandlers(files));
    expect(await fetchJson('treaties.json')).toEqual(files['treaties.json']);
    expect(await fetchJson('schema/treaties.schema.json')).toEqual({ type: 'object' });
    await expect(fetchJson('trade.json')).rejects.toMatchObject({ kind: 'missing' });
  });

  test('serve the dossier the site ships with', async () => {
    server.use(...dossierHandlers(shippedDossier()));
    expect((await readTreaties()).faults).toEqual([]);
  });
});

describe('scenarios', () => {
  test.each<[ScenarioName, string]>([
    ['slow', 'none'],
    ['offline', 'unreachable'],
    ['not-found', 'missing'],
    ['server-error', 'unreachable'],
    ['not-json', 'invalid'],
    ['truncated', 'invalid'],
    ['wrong-shape', 'invalid'],
    ['one-bad-record', 'contacts-statement-1996 title'],
  ])('%s gives: %s', async (name, expected) => {
    expect(await problem(name)).toBe(expected);
  });

  test('touch only the file named', async () => {
    server.use(...scenarios.offline('sources.json'), ...dossierHandlers(files));
    expect((await readTreaties()).faults).toEqual([]);
    await expect(fetchJson('sources.json')).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test('slow waits as long as it is told', async () => {
    server.use(...scenarios.slow(undefined, { delayMs: 120 }), ...dossierHandlers(files));
    const start = performance.now();
    await readTreaties();
    expect(performance.now() - start).toBeGreaterThan(100);
  });
});
