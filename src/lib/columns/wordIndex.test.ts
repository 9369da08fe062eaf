import { expect, test } from 'vitest';
import { nearSpellings, rowsWithText, spellingDistance, wordIndexBuilder } from './wordIndex.ts';

const titles = ['Customs (1997)', 'Customs and trade', 'Trade, customs', 'Air services', 'Élan'];

function indexOf(texts: string[]) {
  const builder = wordIndexBuilder();
  for (const text of texts) builder.add([text, null, undefined]);
  return builder.finish();
}

const rows = (query: string) => {
  const found = rowsWithText(indexOf(titles), query, titles.length);
  return found && [...found];
};

test('a query finds parts of words, in any order, without accents', () => {
  expect(rows('stom')).toEqual([1, 1, 1, 0, 0]);
  expect(rows('trade CUSTOMS')).toEqual([0, 1, 1, 0, 0]);
  expect(rows('(1997)')).toEqual([1, 0, 0, 0, 0]);
  expect(rows('elan')).toEqual([0, 0, 0, 0, 1]);
  expect(rows('trade nothing')).toEqual([0, 0, 0, 0, 0]);
  expect(rows('  ')).toBeNull();
});

test('near spellings: one slip in a short word, two in a long one; the nearest first, then the most frequent', () => {
  const index = indexOf(titles);
  expect(nearSpellings(index, 'custmos')).toEqual(['customs']);
  expect(nearSpellings(index, 'Servises')).toEqual(['services']);
  expect(nearSpellings(index, 'elam')).toEqual(['elan']);
  expect(nearSpellings(index, 'quantum')).toEqual([]);
  expect(nearSpellings(index, 'ai')).toEqual([]);
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
