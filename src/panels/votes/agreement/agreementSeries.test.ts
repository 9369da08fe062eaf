import { expect, test } from 'vitest';
import { agreementYears, highestShare, runsOf } from './agreementSeries.ts';

const rows = [
  { year: '1963', all: { votes: 31, identical: 0.355 }, onTopic: { votes: 1, identical: 0 } },
  { year: '1965', all: { votes: 41, identical: 0.488 }, onTopic: null },
  { year: '1966', all: { votes: 0, identical: null }, onTopic: { votes: 2, identical: 0.5 } },
];

test('a year that the data leave out is there, without a share', () => {
  const years = agreementYears(rows);
  expect(years.map(({ year }) => year)).toEqual([1963, 1964, 1965, 1966]);
  expect(years[1]).toEqual({ year: 1964, all: null, onTopic: null });
});

test('no votes is not a share of none', () => {
  const years = agreementYears(rows);
  expect(years[2]?.onTopic).toBeNull();
  expect(years[3]?.all).toBeNull();
  expect(years[0]?.onTopic).toEqual({ year: 1963, share: 0, votes: 1 });
});

test('a line breaks where a year has no share, and keeps a point that stands alone', () => {
  const years = agreementYears(rows);
  const runs = (line: 'all' | 'onTopic') =>
    runsOf(years.map((year) => year[line])).map((run) => run.map(({ year }) => year));
  expect(runs('all')).toEqual([[1963], [1965]]);
  expect(runs('onTopic')).toEqual([[1963], [1966]]);
  expect(runsOf([null, null])).toEqual([]);
});

test('the scale ends at a round tenth', () => {
  expect(highestShare(agreementYears(rows))).toBe(0.5);
  expect(highestShare([])).toBe(0.1);
});
