import { expect, test } from 'vitest';
import { rowsWithText, wordIndexBuilder } from './wordIndex.ts';

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
