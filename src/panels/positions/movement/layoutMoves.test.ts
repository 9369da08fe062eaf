import { expect, test } from 'vitest';
import type { Move } from '#src/data/schema/positions.ts';
import { layoutMoves, numberMoves } from './layoutMoves.ts';

const side = (holder: string) => (holder === 'one' ? 'a' : holder === 'two' ? 'b' : null);
const move = (date: string | null, ...holders: string[]): Move => ({ date, holders, text: 'Speaks.', citations: [] });
const laid = (...moves: Move[]) => layoutMoves(numberMoves(moves, side));

test('moves are numbered in the order of time, those without a readable date last', () => {
  const numbered = numberMoves(
    [move(null, 'one'), move('2001', 'one'), move('soon', 'two'), move('1999-05', 'two')],
    side,
  );
  expect(numbered.map(({ number, move: { date }, span }) => [number, date, span !== null])).toEqual([
    [1, '1999-05', true],
    [2, '2001', true],
    [3, null, false],
    [4, 'soon', false],
  ]);
});

test('a move of one side has its lane, one of both or of others the third', () => {
  const numbered = numberMoves(
    [move('2001', 'one'), move('2002', 'two'), move('2003', 'one', 'two'), move('2004', 'x')],
    side,
  );
  expect(numbered.map(({ lane }) => lane)).toEqual(['a', 'b', 'other', 'other']);
});

test('places on the line are true to time', () => {
  const [lane] = laid(move('2000-01-01', 'one'), move('2005-01-01', 'one'), move('2010-01-01', 'one'))?.lanes ?? [];
  const [first = 0, middle = 0, last = 0] = lane?.moves.map(({ at }) => at) ?? [];
  expect((middle - first) / (last - first)).toBeCloseTo(0.5, 2);
  expect(first).toBeGreaterThan(0);
  expect(last).toBeLessThan(100);
});

test('marks that would overlap lie on top of each other, in their place in time', () => {
  const [lane] = laid(move('1980', 'one'), move('2019-03-22', 'one'), move('2019-03-25', 'one'))?.lanes ?? [];
  expect(lane?.moves.map(({ level }) => level)).toEqual([0, 0, 1]);
  expect(lane?.levels).toBe(2);
});

test('there is no line with fewer than two dates, and none shorter than a month', () => {
  expect(laid(move('2001', 'one'), move(null, 'two'))).toBeNull();
  const { from = 0, to = 0 } = laid(move('2001-01-01', 'one'), move('2001-01-02', 'two'))?.window ?? {};
  expect(to - from).toBeGreaterThanOrEqual(30);
});
