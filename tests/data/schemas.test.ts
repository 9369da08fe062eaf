import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { datasetList } from './datasetList.ts';
import { childOf, valuesOf } from './jsonValues.ts';
import { readCodebook, schemaFiles } from './writeSchemas.ts';

const folder = 'public/data';
const read = (file: string) => readFile(`${folder}/${file}`, 'utf8');
const shipped = (await readdir(folder)).filter((file) => file.endsWith('.json'));
const codebook = readCodebook(await read('README.md').catch(() => ''));

describe('schema files', () => {
  it.each([...schemaFiles(codebook)])('%s is what npm run schemas writes', async (name, text) => {
    expect(await read(`schema/${name}`)).toBe(text);
  });

  it.each([...schemaFiles(codebook)])('%s has a description of every field', (_, text) => {
    const fields = [...valuesOf(JSON.parse(text))].filter(({ path }) => path.at(-2) === 'properties');
    expect(fields.filter(({ value }) => !childOf(value, 'description')).map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('are as many as the datasets', async () => {
    expect((await readdir(`${folder}/schema`)).toSorted()).toEqual([...schemaFiles(codebook).keys()].toSorted());
  });

  it.each(shipped)('%s names its schema and fits the dataset', async (file) => {
    const json: unknown = JSON.parse(await read(file));
    expect(childOf(json, '$schema')).toBe(`./schema/${file.replace('.json', '.schema.json')}`);
    const dataset = datasetList.find(({ dataset }) => dataset.file === file)?.dataset;
    expect(dataset?.parse(json).faults).toEqual([]);
  });

  it('describe fields and shared parts as the codebook does', () => {
    const rows = [
      '### `timeline.json`',
      '',
      '| Field | Meaning |',
      '|---|---|',
      '| `events[].date` | When *it* was, `EDTF` \\| [ISO](x) |',
      '| `events` | All |',
    ];
    const parts = ['## statement', '| `text`, `holder` | Words |', '## Other things', '| `events[].id` | Not this |'];
    const text = schemaFiles(readCodebook([...rows, ...parts].join('\n'))).get('timeline.schema.json') ?? '';
    const at = (...path: (string | number)[]) => path.reduce<unknown>(childOf, JSON.parse(text));
    const event = ['properties', 'events', 'items', 'properties'];
    expect(at('properties', 'events', 'description')).toBe('All');
    expect(at(...event, 'date', 'description')).toBe('When it was, EDTF | ISO');
    expect(at(...event, 'id', 'description')).toBeUndefined();
    const claim = [...event, 'statements', 'items', 'oneOf', 1, 'properties'];
    expect([at(...claim, 'text', 'description'), at(...claim, 'holder', 'description')]).toEqual(['Words', 'Words']);
    expect(at(...claim, 'citations', 'description')).toBeUndefined();
  });
});
