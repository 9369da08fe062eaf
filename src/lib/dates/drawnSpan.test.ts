import { expect, test } from 'vitest';
import { dayOf } from './dates.ts';
import { drawnSpan } from './drawnSpan.ts';

/** Examples of ISO 8601-2 (EDTF), levels 0 and 1: first day covered, first day no longer covered. */
const examples: [text: string, from: number, to: number][] = [
  ['1985-04-12', dayOf(1985, 3, 12), dayOf(1985, 3, 13)],
  ['1985-04', dayOf(1985, 3), dayOf(1985, 4)],
  ['1985', dayOf(1985), dayOf(1986)],
  ['1964/2008', dayOf(1964), dayOf(2009)],
  ['2004-06/2006-08', dayOf(2004, 5), dayOf(2006, 8)],
  ['2004-02-01/2005-02-08', dayOf(2004, 1, 1), dayOf(2005, 1, 9)],
  ['2004-02-01/2005-02', dayOf(2004, 1, 1), dayOf(2005, 2)],
  ['2001-21', dayOf(2001, 2), dayOf(2001, 5)],
  ['2001-24', dayOf(2001, 11), dayOf(2002, 2)],
  ['201X', dayOf(2010), dayOf(2020)],
  ['20XX', dayOf(2000), dayOf(2100)],
  ['2004-XX', dayOf(2004), dayOf(2005)],
  ['1985-04-XX', dayOf(1985, 3), dayOf(1985, 4)],
  ['1985-XX-XX', dayOf(1985), dayOf(1986)],
  ['1984?', dayOf(1984), dayOf(1985)],
  ['2004-06~', dayOf(2004, 5), dayOf(2004, 6)],
  ['2004-06-11%', dayOf(2004, 5, 11), dayOf(2004, 5, 12)],
  ['1985-04-12/..', dayOf(1985, 3, 12), Infinity],
  ['1985/', dayOf(1985), Infinity],
  ['../1985-04-12', -Infinity, dayOf(1985, 3, 13)],
  ['/1985-04', -Infinity, dayOf(1985, 4)],
];

test.each(examples)('%s covers what the standard says', (text, from, to) => {
  expect(drawnSpan(text)).toMatchObject({ from, to });
});

test('approximate ends fade, each by itself; anything uncertain is dashed', () => {
  expect(drawnSpan('1984~/2004-06')).toMatchObject({ fades: { start: true, end: false }, uncertain: false });
  expect(drawnSpan('1984/2004-06~')).toMatchObject({ fades: { start: false, end: true }, uncertain: false });
  expect(drawnSpan('2004-06-11%')).toMatchObject({ fades: { start: true, end: true }, uncertain: true });
});

test('some day until a date is drawn at that date, with a start that fades: nothing is said to have gone on before', () => {
  expect(drawnSpan('[..2020-01-22]')).toMatchObject({
    from: dayOf(2020, 0, 22),
    to: dayOf(2020, 0, 23),
    fades: { start: true, end: false },
  });
});

test('a single date is marked in its middle, an interval at its start, an open one at the end it has', () => {
  expect(drawnSpan('1953-07')?.anchor).toBe(dayOf(1953, 6, 16) + 0.5);
  expect(drawnSpan('1953-02-12/1953-07-20')?.anchor).toBe(dayOf(1953, 1, 12) + 0.5);
  expect(drawnSpan('../1953-07-20')?.anchor).toBe(dayOf(1953, 6, 20) + 0.5);
});

test('what cannot be read has no place', () => {
  expect(drawnSpan('sometime in 1953')).toBeNull();
});
