import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordPacker, recordReader } from './packedRecords.ts';

function packed(samples: string[], texts: string[]) {
  const packer = recordPacker(samples);
  for (const text of texts) packer.add(text);
  return packer.finish();
}

test('any JSON text comes out as it went in, like the samples or not', () => {
  const text = fc
    .tuple(fc.jsonValue(), fc.constantFrom(0, 2, '\t'))
    .map(([value, indent]) => JSON.stringify(value, null, indent));
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (samples, texts) => {
      const read = recordReader(packed(samples, texts));
      expect(texts.map((_, place) => read(place))).toEqual(texts);
    }),
  );
});

test('records of one shape take half the room, whatever they are written in', () => {
  const texts = Array.from({ length: 200 }, (_, number) =>
    JSON.stringify({
      id: `treaty-${number}`,
      officialTitle: null,
      title: 'Соглашение "о рыболовстве"',
      signatories: [],
      statements: [{ kind: 'fact', text: 'הסכם\u0085\n', citations: [{ source: 'a' }] }],
    }),
  );
  const records = packed(texts.slice(0, 20), texts);
  const read = recordReader(records);
  expect(texts.map((_, place) => read(place))).toEqual(texts);
  expect(records.bytes.length).toBeLessThan(new TextEncoder().encode(texts.join('')).length / 2);
});
