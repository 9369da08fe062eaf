import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordSpans } from './recordSpans.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(text: string) {
  const bytes = bytesOf(text);
  const spans = recordSpans(bytes, 'list');
  if (!spans) return null;
  const decoder = new TextDecoder();
  const records: unknown[] = [...spans.starts].map((start, index) =>
    JSON.parse(decoder.decode(bytes.subarray(start, spans.ends[index]))),
  );
  return { records, rest: JSON.parse(spans.rest) };
}

test('any JSON object, compact or indented, comes apart into its list and the rest', () => {
  const value = fc.jsonValue();
  fc.assert(
    fc.property(fc.array(value), fc.dictionary(fc.string(), value), fc.constantFrom(0, 2), (list, others, indent) => {
      const { list: _, ...rest } = JSON.parse(JSON.stringify(others));
      const text = JSON.stringify({ before: '{"list":[', ...rest, list, after: [']'] }, null, indent);
      expect(read(text)).toEqual({
        records: JSON.parse(JSON.stringify(list)),
        rest: { ...JSON.parse(text), list: [] },
      });
    }),
  );
});

test('a byte order mark, letters of every script and escaped quotes are no hindrance', () => {
  expect(read('\uFEFF{"list": [ {"a": "\\"]\\\\"} , "наука שלום" ], "x": 1}')).toEqual({
    records: [{ a: '"]\\' }, 'наука שלום'],
    rest: { list: [], x: 1 },
  });
});

test('without the list, the rest is the whole file', () => {
  expect(read('{"other":[1],"list":{}}')).toEqual({ records: [], rest: { other: [1], list: {} } });
});

test.each([
  '',
  '[]',
  'null',
  '<!doctype html>',
  '{"list":[1,2',
  '{"list":["a',
  '{"a":{"list":[]}',
  '{"list":[1,,2]}',
  '{"a":',
])('%s is not taken for a file', (text) => {
  expect(recordSpans(bytesOf(text), 'list')).toBeNull();
});

test('a file that breaks off anywhere is noticed', () => {
  const whole = '{"a": {"b": "c"}, "list": [{"d": [1, "e\\""]}, 2], "f": true}';
  for (let length = 0; length < whole.length; length += 1)
    expect(recordSpans(bytesOf(whole.slice(0, length)), 'list')).toBeNull();
  expect(recordSpans(bytesOf(whole), 'list')).not.toBeNull();
});
