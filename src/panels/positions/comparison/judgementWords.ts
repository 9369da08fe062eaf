import type { Judgement } from '#src/data/schema/positions.ts';

/** How two holders stand to each other, in a word or two; `none` where nobody has judged. */
export const judgementWords = {
  agree: 'Agree',
  differ: 'Differ',
  'not-comparable': 'Not comparable',
  'not-stated': 'Not stated',
  none: 'Not judged',
} satisfies Record<Judgement | 'none', string>;
