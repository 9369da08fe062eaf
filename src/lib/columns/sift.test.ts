import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, searchWords } from '#src/lib/text/foldText.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { addedOrder, columnsBuilder, sortedRows, unknownRank, type Columns } from './columns.ts';
import { sift, type Filters } from './sift.ts';
import { countIn } from './yearTally.ts';

interface Row {
  colour: string | null;
  size: string | null;
  /** Several at once, or none. */
  tags: string[];
  made: YearRange | null;
  sold: YearRange | null;
  text: string;
}

type Facet = 'colour' | 'size' | 'tags';
type Year = 'made' | 'sold';

function columnsOf(rows: Row[]): Columns<Facet, Year> {
  const builder = columnsBuilder<Row, Facet, Year, 'text' | 'first'>({
    facets: [
      { name: 'colour', value: ({ colour }) => colour },
      { name: 'size', value: ({ size }) => size },
      { name: 'tags', value: ({ tags }) => tags },
    ],
    years: [
      { name: 'made', value: ({ made }) => made },
      { name: 'sold', value: ({ sold }) => sold },
    ],
    orders: [
      { name: 'text', value: ({ text }) => text || null },
      { name: 'first', value: ({ made }) => made?.from ?? null },
    ],
    texts: ({ text, colour }) => [text, colour],
    locale: 'en',
  });
  for (const row of rows) builder.add(row);
  return builder.finish();
}

/** The same filters the long way round: each row asked in turn. */
const passes: Record<Facet | 'years' | 'text', (row: Row, filters: Filters<Facet, Year>) => boolean> = {
  colour: (row, { facets }) => facetPasses(row.colour, facets.find(({ name }) => name === 'colour')?.values),
  size: (row, { facets }) => facetPasses(row.size, facets.find(({ name }) => name === 'size')?.values),
  tags: (row, { facets }) => {
    const wanted = facets.find(({ name }) => name === 'tags')?.values;
    return valuesOf(row, 'tags').some((value) => facetPasses(value, wanted));
  },
  years: (row, { counted, years }) => {
    const own = row[counted];
    return !years || (!!own && own.from <= years.to && own.to >= years.from);
  },
  text: (row, { text }) =>
    searchWords(text).every((word) =>
      foldText(`${row.text} ${row.colour ?? ''}`)
        .split(/\s+/)
        .some((own) => own.includes(word)),
    ),
};

const facetPasses = (value: string | null, wanted: readonly (string | null)[] = []) =>
  wanted.length === 0 || wanted.includes(value);

/** What a row has in a facet; null where it has nothing. */
const valuesOf = (row: Row, facet: Facet): (string | null)[] =>
  facet !== 'tags' ? [row[facet]] : row.tags.length > 0 ? row.tags : [null];

const names = ['colour', 'size', 'tags', 'years', 'text'] as const;

const left = (rows: Row[], filters: Filters<Facet, Year>, lifted: readonly string[] = []) =>
  rows.filter((row) => names.every((name) => lifted.includes(name) || passes[name](row, filters)));

const range = fc
  .tuple(fc.integer({ min: -3, max: 12 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, more]) => ({ from, to: from + more }));
const word = fc.constantFrom('Crème', 'cream', 'no.1', 'наука', 'שלום', 'İz');
const someRow: fc.Arbitrary<Row> = fc.record({
  colour: fc.constantFrom('red', 'blue', null),
  size: fc.constantFrom('s', 'm', 'l', null),
  tags: fc.array(fc.constantFrom('new', 'old', 'odd'), { maxLength: 3 }),
  made: fc.option(range),
  sold: fc.option(range),
  text: fc.array(word, { maxLength: 3 }).map((words) => words.join('  ')),
});
const someFilters: fc.Arbitrary<Filters<Facet, Year>> = fc.record({
  facets: fc
    .tuple(
      fc.subarray(['red', 'blue', 'green', null]),
      fc.subarray(['s', 'm', null]),
      fc.subarray(['new', 'odd', null]),
    )
    .map(([colours, sizes, tags]) => [
      { name: 'colour' as const, values: colours },
      { name: 'size' as const, values: sizes },
      { name: 'tags' as const, values: tags },
    ]),
  counted: fc.constantFrom<Year>('made', 'sold'),
  years: fc.option(range),
  text: fc.constantFrom('', ' ', 'cre', 'CREME red', 'наук', 'o.1 cream', 'שלום', 'zzz'),
});

const filtersOf = (filters: Partial<Filters<Facet, Year>>): Filters<Facet, Year> => ({
  facets: [],
  counted: 'made',
  years: null,
  text: '',
  ...filters,
});

describe('against rows asked one by one', () => {
  test('the same rows are left, in the order asked for', () => {
    fc.assert(
      fc.property(fc.array(someRow), someFilters, (rows, filters) => {
        const found = sift(columnsOf(rows), filters).shownRows(addedOrder(rows.length))();
        expect([...found].map((at) => rows[at])).toEqual(left(rows, filters));
      }),
    );
  });

  test('a part of the rows is the same whichever were asked for before', () => {
    const ends = fc.tuple(fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(fc.array(someRow), someFilters, fc.array(ends), (rows, filters, parts) => {
        const between = sift(columnsOf(rows), filters).shownRows(addedOrder(rows.length));
        for (const [from, to] of parts)
          expect([...between(from, to)].map((at) => rows[at])).toEqual(left(rows, filters).slice(from, to));
      }),
    );
  });

  test('each value of a facet counts what it would leave given the others', () => {
    fc.assert(
      fc.property(fc.array(someRow), someFilters, (rows, filters) => {
        for (const { name, counts } of sift(columnsOf(rows), filters).sifted.facets)
          for (const { value, count } of counts)
            expect(count).toBe(left(rows, filters, [name]).filter((row) => valuesOf(row, name).includes(value)).length);
      }),
    );
  });

  test('each year counts the rows that touch it, given the other filters, whole and by a facet', () => {
    fc.assert(
      fc.property(fc.array(someRow), someFilters, (rows, filters) => {
        const { sifted, yearsOf } = sift(columnsOf(rows), filters);
        const others = left(rows, filters, ['years']);
        for (const { name, counts, without } of sifted.years) {
          const touching = (year: number, among: Row[]) =>
            among.filter((row) => row[name] && row[name].from <= year && row[name].to >= year).length;
          expect(without).toBe(others.filter((row) => !row[name]).length);
          const red = yearsOf('colour', 'red');
          for (let year = -4; year < 18; year += 1) {
            expect(countIn(counts, year)).toBe(touching(year, others));
            expect(countIn(red, year)).toBe(
              touching(
                year,
                left(rows, filters, ['years', 'colour']).filter(({ colour }) => colour === 'red'),
              ),
            );
          }
        }
      }),
    );
  });

  test('each way back names a smallest set of filters that brings rows back, and how many', () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 6 }), someFilters, (rows, filters) => {
        const { sifted } = sift(columnsOf(rows), filters);
        for (const { lift, count } of sifted.ways) {
          expect(count).toBe(left(rows, filters, lift).length);
          for (const kept of lift)
            expect(
              left(
                rows,
                filters,
                lift.filter((name) => name !== kept),
              ).length,
            ).toBe(sifted.shown);
        }
        expect(sifted.ways.length > 0).toBe(rows.length > sifted.shown);
      }),
    );
  });

  test('sorting is stable either way, unknown values last', () => {
    const reference = (values: (number | null)[], base: number[], sign: number) =>
      base.toSorted((a, b) => {
        const [x, y] = [values[a] ?? null, values[b] ?? null];
        if (x === null || y === null) return Number(x === null) - Number(y === null);
        return sign * (x - y);
      });
    fc.assert(
      fc.property(fc.array(someRow), fc.boolean(), (rows, descending) => {
        const first = columnsOf(rows).ranks.find(({ name }) => name === 'first');
        const base = addedOrder(rows.length).toReversed();
        const expected = reference(
          rows.map(({ made }) => made?.from ?? null),
          [...base],
          descending ? -1 : 1,
        );
        expect(first && [...sortedRows(first, base, descending)]).toEqual(expected);
      }),
    );
  });
});

test('texts are ranked by the rules of the language, equal ones alike', () => {
  const rows = ['zoo', 'Äpfel', 'apple', '', 'zoo'].map((text) => ({
    colour: null,
    size: null,
    tags: [],
    made: null,
    sold: null,
    text,
  }));
  const text = columnsOf(rows).ranks.find(({ name }) => name === 'text');
  expect(text && [...text.ranks]).toEqual([2, 0, 1, unknownRank, 2]);
});

test('a year that nobody could mean makes no million bars', () => {
  const rows = [
    { colour: null, size: null, tags: [], made: { from: -2_000_000, to: 2_000_000 }, sold: null, text: '' },
  ];
  const [made] = sift(columnsOf(rows), filtersOf({})).sifted.years;
  expect(made?.counts.counts.length).toBeLessThan(20_001);
});

test('no rows at all', () => {
  const { sifted } = sift(columnsOf([]), filtersOf({ text: 'x', years: { from: 1, to: 2 } }));
  expect(sifted).toMatchObject({ shown: 0, ways: [] });
});
