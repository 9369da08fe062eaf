import * as z from 'zod/mini';
import { addedOrder, sortedRows } from '#src/lib/columns/columns.ts';
import { findRow, idTable, type IdTable } from '#src/lib/columns/idTable.ts';
import { sift, type Filters, type Sifted } from '#src/lib/columns/sift.ts';
import type { Fault } from '#src/data/fetchJson.ts';
import { statementSchema } from '#src/data/statement.ts';
import type { TreatiesFile } from '#src/data/treaties.ts';
import { treatySchema, type Treaty } from '#src/data/treaty.ts';
import {
  treatyColumnsBuilder,
  treatyFacets,
  treatyYears,
  type TreatyColumns,
  type TreatyContext,
  type TreatyFacet,
  type TreatyYear,
} from './treatyColumns.ts';

/** Up to here a file is carried whole by the pages and by lists of records; of a larger one, the first in order of time. */
const wholeUpTo = 500;
const openingLength = 100;

type Head = Pick<TreatiesFile, 'topics' | 'completeness'> & { faults: Fault[] };
export type TreatiesSifted = Sifted<TreatyFacet, TreatyYear>;

/** The treaties of a dossier. A treaty is read when it is asked for, so that a hundred thousand of them weigh no more than their file. */
export interface TreatyList extends Head {
  /** How many the file holds. */
  total: number;
  /** False where only the opening of a large file is here: `at` reaches its `count` treaties, `unfiltered` tells of all. */
  complete: boolean;
  count: number;
  at: (row: number) => Treaty;
  /** The row of an id; -1 where it is not here. */
  rowOf: (id: string) => number;
  /** Those that stand in lists of all records: every one of a small file, the first in order of time of a large one. */
  listed: () => Treaty[];
  /** Of those that are here. */
  columns: () => TreatyColumns;
  /** All rows, by date of signature, then as the file has them; unknown dates last. */
  byDate: () => Uint32Array;
  /** What there is without any filter. */
  unfiltered: () => TreatiesSifted;
  toJSON: () => TreatiesState;
}

/** A file of treaties read: where each stands in its bytes, and all of them in columns. Fit to be handed from one thread to another. */
export interface ReadTreaties {
  head: Head;
  bytes: Uint8Array<ArrayBuffer>;
  starts: Uint32Array;
  ends: Uint32Array;
  ids: IdTable;
  columns: TreatyColumns;
}

/** The list of a file that was read. */
export function treatyListOf({ head, bytes, starts, ends, ids, columns }: ReadTreaties): TreatyList {
  const decoder = new TextDecoder();
  const read = (row: number) =>
    treatySchema.parse(JSON.parse(decoder.decode(bytes.subarray(starts[row] ?? 0, ends[row] ?? 0))));
  const at = kept(read);
  return listOf(head, {
    count: starts.length,
    at,
    rowOf: (id) => findRow(ids, id, (row) => at(row).id),
    columns: () => columns,
  });
}

/** Remembers what it gave, up to a number of rows that fills many screens. */
function kept(read: (row: number) => Treaty): (row: number) => Treaty {
  const known = new Map<number, Treaty>();
  return (row) => {
    let treaty = known.get(row);
    if (!treaty) {
      if (known.size >= 2000) known.clear();
      treaty = read(row);
      known.set(row, treaty);
    }
    return treaty;
  };
}

type Rows = Pick<TreatyList, 'count' | 'at' | 'rowOf' | 'columns'>;

function listOf(head: Head, rows: Rows, of?: { total: number; unfiltered: TreatiesSifted }): TreatyList {
  const { count, at } = rows;
  const whole = !of && count <= wholeUpTo;
  const byDate = once(() => {
    const dates = rows.columns().ranks.find(({ name }) => name === 'signed');
    return dates ? sortedRows(dates, addedOrder(count)) : addedOrder(count);
  });
  const unfiltered = once(() => {
    if (of) return of.unfiltered;
    const { sifted } = sift(rows.columns(), noFilters);
    return {
      ...sifted,
      years: treatyYears.flatMap((counted) => sift(rows.columns(), { ...noFilters, counted }).sifted.years),
    };
  });
  const listed = once(() => Array.from(whole ? addedOrder(count) : byDate().subarray(0, openingLength), at));
  return {
    ...head,
    ...rows,
    total: of?.total ?? count,
    complete: !of,
    byDate,
    unfiltered,
    listed,
    toJSON: () => ({
      ...head,
      treaties: listed(),
      ...(!whole && { total: of?.total ?? count, unfiltered: unfiltered() }),
    }),
  };
}

const noFilters: Filters<TreatyFacet, TreatyYear> = { facets: [], counted: 'signed', years: null, text: '' };

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const countSchema = z.object({ from: z.number(), counts: z.array(z.number()) });
const siftedSchema = z.object({
  shown: z.number(),
  facets: z.array(
    z.object({
      name: z.enum(treatyFacets),
      counts: z.array(z.object({ value: z.nullable(z.string()), count: z.number() })),
    }),
  ),
  years: z.array(z.object({ name: z.enum(treatyYears), counts: countSchema, without: z.number() })),
  ways: z.array(z.object({ lift: z.array(z.enum([...treatyFacets, 'years', 'text'])), count: z.number() })),
});

const stateSchema = z.object({
  topics: z.array(z.object({ id: z.string(), title: z.string() })),
  completeness: z.array(statementSchema),
  faults: z.array(z.object({ file: z.string(), record: z.string(), field: z.string(), problem: z.string() })),
  treaties: z.array(treatySchema),
  /** Left out where `treaties` are all there are. */
  total: z.optional(z.number()),
  unfiltered: z.optional(siftedSchema),
});

/** What a page carries of the treaties. */
export type TreatiesState = z.input<typeof stateSchema>;

/** The list of what a page carries; null where that cannot be read. */
export function treatyListFrom(state: unknown, context: Omit<TreatyContext, 'topics'>): TreatyList | null {
  const read = z.safeParse(stateSchema, state);
  if (!read.success) return null;
  const { treaties, total, unfiltered, ...head } = read.data;
  const opening = total === undefined || unfiltered === undefined ? undefined : { total, unfiltered };
  return treatyListWith(head, treaties, context, opening);
}

/** The list of treaties that are here as they are; `opening` where they are the first of a larger file. */
export function treatyListWith(
  head: Head,
  treaties: Treaty[],
  context: Omit<TreatyContext, 'topics'>,
  opening?: { total: number; unfiltered: TreatiesSifted },
): TreatyList {
  const ids = once(() => idTable(treaties.map(({ id }) => id)));
  const at = (row: number) => {
    const treaty = treaties[row];
    if (!treaty) throw new RangeError(`There is no treaty ${row}.`);
    return treaty;
  };
  const columns = once(() => {
    const builder = treatyColumnsBuilder({ ...context, topics: head.topics });
    for (const treaty of treaties) builder.add(treaty);
    return builder.finish();
  });
  const rowOf = (id: string) => findRow(ids(), id, (row) => at(row).id);
  return listOf(head, { count: treaties.length, at, rowOf, columns }, opening);
}

/** Every row of a value of a facet, as the file has them. */
export function rowsOf(list: TreatyList, facet: TreatyFacet, value: string): number[] {
  const column = list.columns().facets.find(({ name }) => name === facet);
  const wanted = column?.values.indexOf(value) ?? -1;
  return wanted < 0 || !column ? [] : [...column.codes.keys()].filter((row) => column.codes[row] === wanted);
}
