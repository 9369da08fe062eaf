/** A table from ids to row numbers without the ids themselves: half empty, so that a look-up compares one or two. */
export type IdTable = Uint32Array;

/** Makes the table of ids that differ, given in the order of their rows. */
export function idTable(ids: readonly string[]): IdTable {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, ids.length * 2))));
  for (const [row, id] of ids.entries()) {
    let place = placeOf(id, table.length);
    while (table[place]) place = (place + 1) % table.length;
    table[place] = row + 1;
  }
  return table;
}

/** The row of an id, -1 where no row has it. */
export function findRow(table: IdTable, id: string, idAt: (row: number) => string): number {
  for (let place = placeOf(id, table.length); ; place = (place + 1) % table.length) {
    const row = (table[place] ?? 0) - 1;
    if (row < 0 || idAt(row) === id) return row;
  }
}

/** FNV-1a. */
function placeOf(id: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % places;
}
