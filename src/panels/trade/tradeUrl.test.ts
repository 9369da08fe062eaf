import { expect, test } from 'vitest';
import { parseTradeUrl, toTradeUrl, type TradeChoice } from './tradeUrl.ts';

const counts = ['customs', 'method', 'series'];
const read = (search: string) => parseTradeUrl(new URLSearchParams(search), counts);

test('the address says what was chosen and gives it back', () => {
  const choice: TradeChoice = {
    view: 'balance',
    unit: 'million',
    whose: ['customs', 'method'],
    run: ['series'],
    span: { from: 1990, to: 2014 },
  };
  const search = toTradeUrl(choice);
  expect(search).toBe('?view=balance&unit=million&whose=customs,method&run=series&span=1990-2014');
  expect(read(search)).toEqual(choice);
});

test('what is shown unasked is not in the address', () => {
  expect(toTradeUrl(read(''))).toBe('');
});

test.each(['?view=pie', '?unit=pounds', '?whose=nobody', '?run=', '?span=soon'])(
  '%s means nothing and is passed over',
  (search) => {
    expect(read(search)).toEqual(read(''));
  },
);

test('of a list the known part is kept, in the order of the data', () => {
  expect(read('?whose=method,nobody,customs').whose).toEqual(['customs', 'method']);
});
