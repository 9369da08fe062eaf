import type { AssemblyYear } from '#src/data/schema/assemblyVotes.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';

/** A share from fewer votes than this says little; it is drawn hollow. */
export const fewVotes = 10;

/** The share of identical votes in one year, from 0 to 1, and how many votes it rests on. */
export interface AgreementPoint {
  year: number;
  share: number;
  votes: number;
}

/** One year of the data; a part without a vote is null. */
export interface AgreementYear {
  year: number;
  all: AgreementPoint | null;
  onTopic: AgreementPoint | null;
}

/** Every year from the first to the last of the data, those it leaves out too. */
export function agreementYears(rows: AssemblyYear[]): AgreementYear[] {
  const byYear = new Map(rows.flatMap((row) => [[yearsOf(row.year)?.from, row] as const]));
  const known = [...byYear.keys()].filter((year) => year !== undefined);
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const row = byYear.get(year);
    return { year, all: pointOf(year, row?.all), onTopic: pointOf(year, row?.onTopic) };
  });
}

function pointOf(year: number, agreement: AssemblyYear['onTopic'] | undefined): AgreementPoint | null {
  if (!agreement || agreement.identical === null || agreement.votes === 0) return null;
  return { year, share: agreement.identical, votes: agreement.votes };
}

/** The points of one line, in runs of years that follow one another: a year without a share breaks the line. */
export function runsOf(points: (AgreementPoint | null)[]): AgreementPoint[][] {
  const runs: AgreementPoint[][] = [];
  let run: AgreementPoint[] = [];
  for (const point of points) {
    if (point) run.push(point);
    if (run.length > 0 && (!point || point === points.at(-1))) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** The top of the scale: the highest share, rounded up to a tenth. */
export function highestShare(years: AgreementYear[]): number {
  const shares = years.flatMap(({ all, onTopic }) => [all?.share ?? 0, onTopic?.share ?? 0]);
  return Math.max(1, Math.ceil(Math.max(0, ...shares) * 10 - 1e-9)) / 10;
}
