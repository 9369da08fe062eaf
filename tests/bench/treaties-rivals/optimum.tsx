import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { offerTreaties, type TreatyLine } from './offerTreaties.ts';

const columns = ['signed', 'title', 'topic', 'kind', 'place', 'inForce', 'status'] as const;
type Column = (typeof columns)[number];

const height = 30;
const visible = 30;

interface Data {
  lines: TreatyLine[];
  years: Int16Array;
  words: string[];
}

/** The least a table of treaties can do in React: typed years, lower-case text made ahead, a window of rows of one height. */
function Optimum({ data: { lines, years, words } }: { data: Data }) {
  const [text, setText] = useState('');
  const [from, setFrom] = useState(0);
  const [sort, setSort] = useState<{ column: Column; descending: boolean } | null>(null);
  const [first, setFirst] = useState(0);
  const order = useMemo(() => {
    const rows = Uint32Array.from(lines.keys());
    if (!sort) return rows;
    const { column, descending } = sort;
    const values = lines.map((line) => line[column]);
    const different = [...new Set(values)].toSorted();
    const ranks = new Map(different.map((value, rank) => [value, rank]));
    const keys = Uint32Array.from(values, (value) => ranks.get(value) ?? 0);
    return rows.toSorted((a, b) => (descending ? -1 : 1) * ((keys[a] ?? 0) - (keys[b] ?? 0)));
  }, [lines, sort]);
  const shown = useMemo(() => {
    const wanted = text.toLowerCase();
    return order.filter((row) => (years[row] ?? 0) >= from && (wanted === '' || !!words[row]?.includes(wanted)));
  }, [order, years, words, text, from]);
  return (
    <>
      <input type="search" aria-label="Words" value={text} onChange={(event) => setText(event.target.value)} />
      <input type="number" aria-label="First year" onChange={(event) => setFrom(Number(event.target.value))} />
      <p>{shown.length} treaties</p>
      <div
        style={{ blockSize: 600, overflow: 'auto' }}
        onScroll={(event) => setFirst(Math.floor(event.currentTarget.scrollTop / height))}
      >
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column}>
                  <button
                    type="button"
                    onClick={() => setSort({ column, descending: sort?.column === column && !sort.descending })}
                  >
                    {column}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr style={{ blockSize: first * height }} />
            {Array.from(shown.subarray(first, first + visible), (row) => (
              <tr key={row} style={{ blockSize: height }}>
                {columns.map((column) => (
                  <td key={column}>{lines[row]?.[column]}</td>
                ))}
              </tr>
            ))}
            <tr style={{ blockSize: Math.max(0, shown.length - first - visible) * height }} />
          </tbody>
        </table>
      </div>
    </>
  );
}

void offerTreaties((element, lines) => {
  const data = {
    lines,
    years: Int16Array.from(lines, ({ year }) => year),
    words: lines.map(({ words }) => words.toLowerCase()),
  };
  for (const line of lines) line.words = '';
  createRoot(element).render(<Optimum data={data} />);
});
