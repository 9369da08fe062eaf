type Cell = string | number | null;

/**
 * The text of a CSV file (RFC 4180): a header line and a line for each row, every line ended by CRLF, null as an empty field. It begins
 * with the UTF-8 byte order mark, without which spreadsheets take names in other scripts for Latin ones. Throws a `RangeError` where a
 * row is longer or shorter than the header.
 */
export function toCsv(columns: string[], rows: Cell[][]): string {
  const uneven = rows.find((row) => row.length !== columns.length);
  if (uneven) throw new RangeError(`A row has ${uneven.length} fields where the header has ${columns.length}.`);
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet runs a text that begins like a formula, and a dossier may come from anyone: an apostrophe makes it text again.
  // Numbers are left alone, so that −17.63 given as a number stays one.
  const text = /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
