import type { Figure } from '#src/data/schema/trade.ts';

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
