import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const bom = '\uFEFF';

test('a header, a line for each row, each line ended by CRLF', () => {
  expect(toCsv(['Year', 'Value'], [[2021, 1.5]])).toBe(`${bom}Year,Value\r\n2021,1.5\r\n`);
  expect(toCsv(['Year'], [])).toBe(`${bom}Year\r\n`);
});

test.each([
  ['', ''],
  [null, ''],
  [0, '0'],
  [-17.63, '-17.63'],
  ['a, b', '"a, b"'],
  ['the "Declaration"', '"the ""Declaration"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\rtwo', '"one\rtwo"'],
  ['שלום мир', 'שלום мир'],
  [' kept ', ' kept '],
])('%j is written %j', (cell, written) => {
  expect(toCsv(['x', 'y'], [[cell, 1]])).toBe(`${bom}x,y\r\n${written},1\r\n`);
});

test.each(['=1+1', '+972', '-1', '@SUM(A1)', '＝1+1', '\t=1', '\r=1', '\n=1'])('%j stays text', (cell) => {
  expect(read(toCsv(['x'], [[cell]]))).toEqual([['x'], [`'${cell}`]]);
  expect(read(toCsv([cell], []))).toEqual([[`'${cell}`]]);
});

test('a row that does not fit the header is refused', () => {
  expect(() => toCsv(['x', 'y'], [[1, 2], [3]])).toThrow('A row has 1 fields where the header has 2.');
});

test('what is written is read again', () => {
  const text = fc
    .string({
      unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '\r\n', ' ', "'"), fc.string({ unit: 'grapheme' })),
    })
    .filter((value) => !/^[=+\-@＝＋－＠\t\r\n]/.test(value));
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = <T>(cell: fc.Arbitrary<T>) => fc.array(cell, { minLength: width, maxLength: width });
    return fc.record({ columns: row(text), rows: fc.array(row(fc.oneof(text, fc.double(), fc.constant(null)))) });
  });
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const words = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      expect(read(toCsv(columns, rows))).toEqual([columns, ...words]);
    }),
  );
});

/** The fields of a CSV file, read letter by letter by the grammar of RFC 4180. */
function read(file: string): string[][] {
  expect(file.startsWith(bom)).toBe(true);
  const lines: string[][] = [];
  let line: string[] = [];
  let at = bom.length;
  while (at < file.length) {
    let field = '';
    if (file[at] === '"') {
      for (at += 1; file[at] !== '"' || file[at + 1] === '"'; at += 1) {
        if (at >= file.length) throw new Error('A quoted field does not end.');
        if (file[at] === '"') at += 1;
        field += file[at];
      }
      at += 1;
    } else
      for (; at < file.length && file[at] !== ',' && file[at] !== '\r'; at += 1) {
        if (file[at] === '"' || file[at] === '\n') throw new Error('A field needs quotes.');
        field += file[at];
      }
    line.push(field);
    if (file[at] === ',') at += 1;
    else if (file.slice(at, at + 2) === '\r\n') {
      at += 2;
      lines.push(line);
      line = [];
    } else throw new Error(`Neither a comma nor the end of the line at ${at}.`);
  }
  expect(line).toEqual([]);
  return lines;
}
