import { countIn } from '#src/lib/columns/yearTally.ts';
import { yearRangeWords, type YearRange } from '#src/lib/dates/yearRange.ts';
import { yearsFrom } from './drawnYears.ts';
import styles from './YearTable.module.css';
import type { YearSeries } from './yearSeries.ts';

/** The bars as a table: a line for each year with a treaty, one for each run of years without. */
export function YearTable({ series, span }: { series: YearSeries[]; span: YearRange }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.scroll} role="region" aria-label="Treaties by year, as a table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {series.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(series, span).map((line) => (
            <tr key={line.from}>
              <th scope="row">{yearRangeWords(line)}</th>
              {series.map(({ label, counts }) => (
                <td key={label}>{countIn(counts, line.from)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function linesOf(series: YearSeries[], span: YearRange): YearRange[] {
  const lines: (YearRange & { empty: boolean })[] = [];
  for (const year of yearsFrom(span)) {
    const empty = series.every(({ counts }) => countIn(counts, year) === 0);
    const last = lines.at(-1);
    if (empty && last?.empty) last.to = year;
    else lines.push({ from: year, to: year, empty });
  }
  return lines;
}
