import { parse, type EdtfNode } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, dayOf, daysOf, formatDate, formatDay, readDate, yearOf, yearsOf } from './dates.ts';

describe('readDate', () => {
  test.each([
    ['1948-05-18', dayOf(1948, 4, 18), dayOf(1948, 4, 18), 'day'],
    ['1953-07', dayOf(1953, 6, 1), dayOf(1953, 6, 31), 'month'],
    ['2015-21', dayOf(2015, 2, 1), dayOf(2015, 4, 31), 'season'],
    ['2015-23', dayOf(2015, 8, 1), dayOf(2015, 10, 30), 'season'],
    ['2015-24', dayOf(2015, 11, 1), dayOf(2016, 1, 29), 'season'],
    ['1985', dayOf(1985, 0, 1), dayOf(1985, 11, 31), 'year'],
    ['198X', dayOf(1980, 0, 1), dayOf(1989, 11, 31), 'decade'],
    ['19XX', dayOf(1900, 0, 1), dayOf(1999, 11, 31), 'century'],
    ['1999-XX', dayOf(1999, 0, 1), dayOf(1999, 11, 31), 'year'],
    ['1999-01-XX', dayOf(1999, 0, 1), dayOf(1999, 0, 31), 'month'],
    ['-0044', dayOf(-44, 0, 1), dayOf(-44, 11, 31), 'year'],
    ['Y17000', dayOf(17_000, 0, 1), dayOf(17_000, 11, 31), 'year'],
    ['Y-17000', dayOf(-17_000, 0, 1), dayOf(-17_000, 11, 31), 'year'],
  ])('%s covers the days it names', (text, first, last, precision) => {
    expect(readDate(text)?.start).toMatchObject({ first, last, precision });
  });

  test('qualifiers and open ends of intervals are kept', () => {
    expect(readDate('1948-05-25~')?.start).toMatchObject({ approximate: true, uncertain: false });
    expect(readDate('1985?')?.start).toMatchObject({ approximate: false, uncertain: true });
    expect(readDate('1949/..')).toMatchObject({ interval: true, start: { precision: 'year' }, end: null });
    expect(readDate('../2020-01-22')).toMatchObject({ interval: true, start: null, end: { precision: 'day' } });
  });

  test.each([
    '',
    'May 1948',
    '1948-13',
    '1948-00',
    '1948-05-32',
    '1900-02-29',
    '19XX-05',
    '18.05.1948',
    '1948-05-18T10:00',
    '1948-05-18/garbage',
    '../..',
    '1948/1949/1950',
    'Y1948',
    '[..soon]',
    '[2020..]',
    'Y999999',
  ])('%j is not readable', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('every day of the calendar is read as itself', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          const point = readDate(text)?.start;
          expect(point?.first).toBe(point?.last);
          expect(new Date((point?.first ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe(text);
        },
      ),
    );
  });
});

describe('the reader agrees with the edtf package', () => {
  const number = (min: number, max: number, width: number) =>
    fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));
  const year = fc.oneof(
    number(1, 9999, 4),
    number(1, 9999, 4).map((text) => `-${text}`),
  );
  const longYear = fc.integer({ min: 10_000, max: 270_000 }).map((value) => `Y${value}`);
  const point = fc
    .oneof(
      year,
      longYear,
      number(100, 999, 3).map((text) => `${text}X`),
      number(10, 99, 2).map((text) => `${text}XX`),
      fc.tuple(year, fc.oneof(number(1, 12, 2), number(21, 24, 2), fc.constant('XX'))).map((parts) => parts.join('-')),
      fc.tuple(year, number(1, 12, 2), fc.oneof(number(1, 28, 2), fc.constant('XX'))).map((parts) => parts.join('-')),
    )
    .chain((text) =>
      fc.constantFrom('', '?', '~', '%').map((qualifier) => (/^Y|X|-2[1-4]$/.test(text) ? text : text + qualifier)),
    );

  const agrees = (text: string, node: EdtfNode) => {
    const read = readDate(text)?.start;
    const [y, month, day] = node.values;
    expect(read, text).toBeTruthy();
    expect(read?.approximate, text).toBe(Boolean(node.approximate));
    expect(read?.uncertain, text).toBe(Boolean(node.uncertain));
    const mask = node.unspecified ?? 0;
    const precision =
      node.type === 'Season'
        ? 'season'
        : mask & 4
          ? 'century'
          : mask & 8
            ? 'decade'
            : month === undefined || mask & 48
              ? 'year'
              : day === undefined || mask & 192
                ? 'month'
                : 'day';
    expect(read?.precision, text).toBe(precision);
    if (precision === 'day') expect(read?.first, text).toBe(dayOf(Number(y), Number(month), Number(day)));
    else if (precision === 'month') expect(read?.first, text).toBe(dayOf(Number(y), Number(month)));
    else if (precision !== 'season') expect(read?.first, text).toBe(dayOf(Number(y)));
  };

  test('on every form of levels 0 and 1', () => {
    fc.assert(
      fc.property(point, (text) => {
        expect(readDate(text), text).not.toBeNull();
        agrees(text, parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('on what cannot be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0129-X?~.T ')) }), (text) => {
        fc.pre(!isEdtf(text));
        expect(readDate(text), text).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

function isEdtf(text: string): boolean {
  try {
    return Boolean(parse(text));
  } catch {
    return false;
  }
}

describe('formatDate', () => {
  test.each([
    ['1948-05-18', '18 May 1948'],
    ['1953-07', 'July 1953'],
    ['2015-23', 'autumn 2015'],
    ['1985', '1985'],
    ['198X', '1980s'],
    ['1948-05-25~', 'about 25 May 1948'],
    ['1991-12-21?', '21 December 1991 (uncertain)'],
    ['2019-01/2019-09', 'January–September 2019'],
    ['1948-05-17/1948-05-18', '17–18 May 1948'],
    ['1994-04-24/1994-05-02', '24 April–2 May 1994'],
    ['1948/1949', '1948–1949'],
    ['1949/1953-02', '1949–February 1953'],
    ['1949/..', 'since 1949'],
    ['../2020-01-22', 'until 22 January 2020'],
    ['[..2020-01-22]', 'by 22 January 2020'],
    ['2018-01~/2019-02~', 'about January 2018–February 2019'],
    ['2001-01-23?/2001-01-25?', '23–25 January 2001 (uncertain)'],
    ['2018-01~/2019-02', 'about January 2018–February 2019'],
    ['2018-01/2019-02~', 'January 2018–about February 2019'],
    ['nonsense', 'nonsense'],
  ])('%s reads "%s", never more exact than stated', (text, words) => {
    expect(formatDate(text, 'en-GB')).toBe(words);
  });

  test('the locale orders and names the parts', () => {
    expect(formatDate('1948-05-18', 'en-US')).toBe('May 18, 1948');
    expect(formatDay(dayOf(1948, 4, 18), 'en-GB')).toBe('18 May 1948');
  });

  test('a day is one of the Gregorian calendar also where another is usual, as a year is', () => {
    expect(formatDate('1985-04-12', 'th')).toContain('1985');
    expect(formatDate('1985-04-12', 'fa-u-nu-latn')).toContain('1985');
  });
});

test('yearsOf spans the years a date touches; an open end counts as the other one', () => {
  expect(yearsOf('1948/1949')).toEqual({ from: 1948, to: 1949 });
  expect(yearsOf('../2020-01-22')).toEqual({ from: 2020, to: 2020 });
  expect(yearsOf('2015-24')).toEqual({ from: 2015, to: 2016 });
  expect(yearsOf('nonsense')).toBeNull();
});

test('daysOf spans the days a date touches; an open end counts as the other one', () => {
  expect(daysOf('1953-07')).toEqual({ first: dayOf(1953, 6, 1), last: dayOf(1953, 6, 31) });
  expect(daysOf('1948/..')).toEqual({ first: dayOf(1948), last: dayOf(1948, 11, 31) });
  expect(daysOf('[..2020-01-22]')).toEqual({ first: dayOf(2020, 0, 22), last: dayOf(2020, 0, 22) });
  expect(daysOf('nonsense')).toBeNull();
  expect(daysOf(null)).toBeNull();
});

test('compareDates orders by first day, then by last; unreadable dates come last', () => {
  const dates = ['nonsense', '1991-10', '1991', '1948/1949', '1991-10-18', '1948', '1990-12-25'];
  expect(dates.toSorted(compareDates)).toEqual([
    '1948',
    '1948/1949',
    '1990-12-25',
    '1991',
    '1991-10',
    '1991-10-18',
    'nonsense',
  ]);
});

test('a day number gives back its year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), (year) => {
      expect(yearOf(dayOf(year, 11, 31))).toBe(year);
    }),
  );
});
