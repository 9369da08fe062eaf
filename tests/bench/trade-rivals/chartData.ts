import { monthlyShape, tradeShapes } from '#mocks/tradeShapes.ts';

/** What every candidate draws: two bars, two lines of 66 years, two lines of a thousand months. */
export const kinds = ['bars', 'years', 'months'] as const;
export type Kind = (typeof kinds)[number];

/** The two lines of a kind as points, in US dollars; `x` is the time in years. */
export interface LinePoints {
  label: string;
  x: number;
  a: number | null;
  b: number | null;
}

export const barValues = [
  { label: 'Exports', value: 1.17e9 },
  { label: 'Imports', value: 5.58e8 },
];

const years = tradeShapes['figures of today']?.years ?? [];
const months = monthlyShape(1000).years ?? [];

export function linePoints(kind: Exclude<Kind, 'bars'>): LinePoints[] {
  return (kind === 'years' ? years : months).map(([label, a, b]) => {
    const [year = 0, month = 7] = label.split('-').map(Number);
    return { label, x: year + (month - 1) / 12, a: a && a * 1e6, b: b && b * 1e6 };
  });
}
