import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { dataFile } from './dataFile.ts';
import { DataError } from '#src/data/fetchJson.ts';
import { schemaKey } from './fields.ts';

const colours = dataFile(
  'colours.json',
  z.strictObject({
    $schema: schemaKey,
    name: z.string(),
    colours: z.array(z.strictObject({ id: z.string(), hue: z.number() })),
  }),
);

test('a file that fits comes back whole, without faults', () => {
  expect(colours.parse({ name: 'paints', colours: [{ id: 'red', hue: 0 }] })).toEqual({
    name: 'paints',
    colours: [{ id: 'red', hue: 0 }],
    faults: [],
  });
});

test('a bad record is left out and named by its id, field and problem; the rest is kept', () => {
  const { colours: kept, faults } = colours.parse({
    name: 'paints',
    colours: [{ id: 'red', hue: 0 }, { id: 'blue', hue: 'cold' }, { hue: 9 }],
  });
  expect(kept).toEqual([{ id: 'red', hue: 0 }]);
  expect(faults).toMatchObject([
    { file: 'colours.json', record: 'blue', field: 'hue', problem: 'must be of type number' },
    { file: 'colours.json', record: 'colours[2]', field: 'id' },
  ]);
});

test('a file of another shape is refused with its faults', () => {
  const parse = () => colours.parse({ colours: {} });
  expect(parse).toThrow(DataError);
  expect(parse).toThrow(
    expect.objectContaining({
      kind: 'invalid',
      file: 'colours.json',
      faults: expect.arrayContaining([expect.objectContaining({ field: 'name' })]),
    }),
  );
});

test.each([[null], ['text'], [[]], [3]])('%j is refused, not taken for a file', (json) => {
  expect(() => colours.parse(json)).toThrow(DataError);
});
