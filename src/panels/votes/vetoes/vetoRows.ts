import type { Veto } from '#src/data/schema/councilVetoes.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';
import { countsOf } from './chosenVetoes.ts';

/** Sizes in CSS pixels: a veto's square with its gap, the label over a row, the space under it. */
export const vetoSizes = { unit: 8, label: 26, gap: 14 };

/** A veto in its year, on top of `below` others of the same caster and year. */
interface VetoMark {
  veto: Veto;
  year: number;
  below: number;
}

/** The vetoes of one caster: where their row has its foot, and where its label stands. */
interface VetoRow {
  caster: string;
  count: number;
  marks: VetoMark[];
  foot: number;
  labelAt: number;
}

/** A row for each caster, the one with most vetoes on top, each as high as its fullest year needs. */
export function vetoRows(vetoes: Veto[]): VetoRow[] {
  const { unit, label, gap } = vetoSizes;
  const rows: VetoRow[] = [];
  for (const { value: caster, count } of countsOf(vetoes, ({ castBy }) => castBy)) {
    const marks = marksOf(vetoes.filter(({ castBy }) => castBy.includes(caster)));
    const stacked = Math.max(0, ...marks.map(({ below }) => below + 1)) * unit;
    const foot = (rows.at(-1)?.foot ?? 0) + label + stacked + gap;
    rows.push({ caster, count, marks, foot, labelAt: foot - stacked - 8 });
  }
  return rows;
}

function marksOf(vetoes: Veto[]): VetoMark[] {
  const stacks = new Map<number, number>();
  return vetoes.flatMap((veto) => {
    const year = yearsOf(veto.date)?.from;
    if (year === undefined) return [];
    const below = stacks.get(year) ?? 0;
    stacks.set(year, below + 1);
    return [{ veto, year, below }];
  });
}
