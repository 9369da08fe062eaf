import { expect, test } from 'vitest';
import { nearSpellings, spellingDistance } from './nearSpellings.ts';
import { wordIndexBuilder } from './wordIndex.ts';

function indexOf(texts: string[]) {
  const builder = wordIndexBuilder();
  for (const text of texts) builder.add([text]);
  return builder.finish();
}

test('near spellings: one slip in a short word, two in a long one; the nearest first, then the most frequent', () => {
  const index = indexOf(['Customs (1997)', 'Customs and trade', 'Trade, customs', 'Air services', 'Élan']);
  expect(nearSpellings(index, 'custmos')).toEqual(['customs']);
  expect(nearSpellings(index, 'Servises')).toEqual(['services']);
  expect(nearSpellings(index, 'elam')).toEqual(['elan']);
  expect(nearSpellings(index, 'quantum')).toEqual([]);
  expect(nearSpellings(index, 'ai')).toEqual([]);
  expect(nearSpellings(index, '“custmos”,')).toEqual(['customs']);
  expect(nearSpellings(index, '“stom”')).toEqual(['stom']);
  expect(nearSpellings(indexOf(['tread', 'trade', 'trade', 'traded']), 'trado')).toEqual(['trade', 'traded', 'tread']);
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abc', 'xbc', 1],
  ['kitten', 'sitting', 3],
])('from “%s” to “%s” it is %i', (a, b, distance) => {
  expect(spellingDistance(a, b, 9)).toBe(distance);
  expect(spellingDistance(b, a, 9)).toBe(distance);
});

test('beyond the limit the distance is only known to be larger', () => {
  expect(spellingDistance('kitten', 'sitting', 2)).toBeGreaterThan(2);
});
