import { expect, test } from 'vitest';
import { parsePositionsUrl, toPositionsUrl, type Known } from './positionsUrl.ts';

const known: Known = {
  values: { issue: ['water'], holder: ['one', 'envoy'], ground: ['paper-1', 'none'], source: ['ledger'] },
  holders: ['one', 'two', 'three'],
  parties: ['one', 'two'],
};
const parse = (search: string) => parsePositionsUrl(new URLSearchParams(search), known);

test.each([
  '',
  '?between=two,one',
  '?between=three,one&q=fish&issue=water&holder=envoy&kind=stated,inferred&ground=none&source=ledger&years=1991-2003',
])('%j reads back as it was written', (search) => {
  expect(toPositionsUrl(parse(search), known.parties)).toBe(search);
});

test.each(['?between=one', '?between=one,one', '?between=one,nobody', '?between=one,two,three', '?between='])(
  '%s is no pair: the two parties stand side by side',
  (search) => {
    expect(parse(search).between).toEqual(['one', 'two']);
  },
);

test('values that mean nothing are passed over', () => {
  expect(toPositionsUrl(parse('?issue=air&holder=x&kind=rumour&ground=y&source=z&years=soon'), known.parties)).toBe('');
});
