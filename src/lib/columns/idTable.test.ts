import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRow, idTable } from './idTable.ts';

test('every id is found in its row, every other nowhere', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), fc.string(), (ids, other) => {
      const table = idTable(ids);
      const find = (id: string) => findRow(table, id, (row) => ids[row] ?? '');
      for (const [row, id] of ids.entries()) expect(find(id)).toBe(row);
      expect(find(other)).toBe(ids.indexOf(other));
    }),
  );
});
