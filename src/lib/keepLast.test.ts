import { expect, test } from 'vitest';
import { keepLast } from './keepLast.ts';

test('the same asked again is given again, anything else anew', () => {
  let made = 0;
  const sum = keepLast((a: number, b: number) => [a + b, (made += 1)]);
  expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([
    [3, 1],
    [3, 1],
    [4, 2],
    [3, 3],
  ]);
});

test('what is the same can be said by keys', () => {
  let made = 0;
  const count = keepLast(
    (given: { words: string[] }) => ({ count: given.words.length, made: (made += 1) }),
    ({ words }) => words,
  );
  expect(count({ words: ['a', 'b'] })).toBe(count({ words: ['a', 'b'] }));
  expect(count({ words: ['a'] })).toEqual({ count: 1, made: 2 });
});
