import { addedOrder, setsWith, sortedRows } from '#src/lib/columns/columns.ts';
import { findRow, idTable, type IdTable } from '#src/lib/columns/idTable.ts';
import { sift, type Filters, type Sifted } from '#src/lib/columns/sift.ts';
import { keepLast } from '#src/lib/keepLast.ts';
import type { Fault } from '#src/data/fetchJson.ts';
import type { TreatiesFile } from '#src/data/schema/treaties.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import type { PackedRecords } from './packedRecords.ts';
import {
  treatyColumnsBuilder,
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

/** The treaties of a dossier. A treaty is read when it is asked for, so that a hundred thousand of them weigh less than their file. */
export interface TreatyList extends Head {
  /** How many the file holds. */
  total: number;
  /** False where only the opening of a large file is here: `at` reaches its `count` treaties, `unfiltered` tells of all. */
  complete: boolean;
  count: number;
  /** A topic in words; its id where the file names none. */
  topicTitle: (id: string) => string;
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

/** A file of treaties read: their texts packed, and all of them in columns. Fit to be handed from one thread to another. */
export interface ReadTreaties {
  head: Head;
  records: PackedRecords;
  ids: IdTable;
  columns: TreatyColumns;
}

type Rows = Pick<TreatyList, 'count' | 'at' | 'rowOf' | 'columns'>;

/** A list of rows that are read one by one; `of` where they are the first of a larger file. */
export function listOf(head: Head, rows: Rows, of?: { total: number; unfiltered: TreatiesSifted }): TreatyList {
  const { count, at } = rows;
  const whole = !of && count <= wholeUpTo;
  const byDate = keepLast(() => {
    const dates = rows.columns().ranks.find(({ name }) => name === 'signed');
    return dates ? sortedRows(dates, addedOrder(count)) : addedOrder(count);
  });
  const unfiltered = keepLast(() => {
    if (of) return of.unfiltered;
    const { sifted } = sift(rows.columns(), noFilters);
    return {
      ...sifted,
      years: treatyYears.flatMap((counted) => sift(rows.columns(), { ...noFilters, counted }).sifted.years),
    };
  });
  const titles = new Map(head.topics.map(({ id, title }) => [id, title]));
  const listed = keepLast(() => Array.from(whole ? addedOrder(count) : byDate().subarray(0, openingLength), at));
  return {
    ...head,
    ...rows,
    total: of?.total ?? count,
    complete: !of,
    topicTitle: (id) => titles.get(id) ?? id,
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

/** What a page carries of the treaties; `total` and `unfiltered` where `treaties` are not all there are. */
export type TreatiesState = Head & { treaties: Treaty[]; total?: number; unfiltered?: TreatiesSifted };

/** The list of what a page carries. */
export function treatyListFrom(state: TreatiesState, context: TreatyContext): TreatyList {
  const { treaties, total, unfiltered, ...head } = state;
  const opening = total === undefined || unfiltered === undefined ? undefined : { total, unfiltered };
  return treatyListWith(head, treaties, context, opening);
}

/** The list of treaties that are here as they are; `opening` where they are the first of a larger file. */
export function treatyListWith(
  head: Head,
  treaties: Treaty[],
  context: TreatyContext,
  opening?: { total: number; unfiltered: TreatiesSifted },
): TreatyList {
  const ids = keepLast(() => idTable(treaties.map(({ id }) => id)));
  const at = (row: number) => {
    const treaty = treaties[row];
    if (!treaty) throw new RangeError(`There is no treaty ${row}.`);
    return treaty;
  };
  const columns = keepLast(() => {
    const builder = treatyColumnsBuilder(context, head.topics);
    for (const treaty of treaties) builder.add(treaty);
    return builder.finish();
  });
  const rowOf = (id: string) => findRow(ids(), id, (row) => at(row).id);
  return listOf(head, { count: treaties.length, at, rowOf, columns }, opening);
}

/** Every row of a value of a facet, as the file has them. */
export function rowsOf(list: TreatyList, facet: TreatyFacet, value: string): number[] {
  const column = list.columns().facets.find(({ name }) => name === facet);
  if (!column) return [];
  const holds = setsWith(column, [value]);
  return [...column.codes.keys()].filter((row) => holds[column.codes[row] ?? 0]);
}
