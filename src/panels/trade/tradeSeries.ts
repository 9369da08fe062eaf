import type { Figure } from '#src/data/trade.ts';

/** A bar of the headline chart: one flow of the period, in US dollars. */
export interface TradeBar {
  id: string;
  label: string;
  value: number;
  /** The party whose goods these are: the exporter's side of the flow. */
  side: 'a' | 'b';
}

/**
 * The bars of the headline figures, exports first; figures without a value are left out. `sideOf` tells a party's side; an import of
 * the reporter is drawn as goods of the partner.
 */
export function tradeBars(figures: Figure[], ids: string[], sideOf: (actor: string) => 'a' | 'b' | null): TradeBar[] {
  return ids.flatMap((id) => {
    const figure = figures.find((candidate) => candidate.id === id);
    if (!figure || figure.value === null) return [];
    const seller = figure.measure === 'imports' ? figure.partner : figure.reporter;
    return [{ id, label: figure.title.replace(/,.*/, ''), value: figure.value, side: sideOf(seller) ?? 'a' }];
  });
}

/** The value a derivation gives from its inputs' values, in the inputs' unit (shares in per cent); null where an input has none. */
export function derivedValue(
  derivation: NonNullable<Figure['derivation']>,
  valueOf: (id: string) => number | null | undefined,
): number | null {
  const [first, second] = derivation.inputs.map(valueOf);
  if (typeof first !== 'number') return null;
  if (derivation.operation === 'half') return first / 2;
  if (typeof second !== 'number') return null;
  switch (derivation.operation) {
    case 'sum':
      return first + second;
    case 'difference':
      return first - second;
    case 'share':
      return (first / (first + second)) * 100;
    case 'before-change':
      return first / (1 + second / 100);
  }
}

/** The formula of a derivation in words and signs, from its inputs' titles. */
export function formulaWords(
  { operation, inputs }: NonNullable<Figure['derivation']>,
  titleOf: (id: string) => string,
): string {
  const [first = '', second = ''] = inputs.map(titleOf);
  switch (operation) {
    case 'sum':
      return `${first} + ${second}`;
    case 'difference':
      return `${first} − ${second}`;
    case 'share':
      return `${first} ÷ (${first} + ${second})`;
    case 'before-change':
      return `${first} ÷ (1 + ${second})`;
    case 'half':
      return `half of ${first}`;
  }
}

/** The months of the year that an interval such as `2019-01/2019-09` leaves out, as a share of the year (0 to 1). */
export function missingShareOfYear(firstDay: number, lastDay: number, yearDays: number): number {
  return Math.max(0, 1 - (lastDay - firstDay + 1) / yearDays);
}

/** A round upper end for an axis from zero that holds every value: 1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 4, 5, 6, 8 or 10 times a power of ten. */
export function niceCeiling(values: number[]): number {
  const most = Math.max(0, ...values);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 4, 5, 6, 8].find((factor) => factor * power >= most) ?? 10) * power;
}
