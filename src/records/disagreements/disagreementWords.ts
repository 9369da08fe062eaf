import type { Disagreement } from '#src/data/schema/disagreement.ts';

/** How sources differ, in a word or two. */
export const disagreementKinds: Record<Disagreement['kind'], string> = {
  date: 'Dates differ',
  number: 'Numbers differ',
  wording: 'Wording differs',
  omission: 'Left out',
  error: 'Corrected',
};

/** What stands before the assessment of a disagreement. */
export function whyWords({ variants }: Disagreement): string {
  return variants.some(({ shown }) => shown) ? 'Why this is shown:' : 'Why none is shown as right:';
}

/** What each source says: "6 June 2016 (shown here: TASS 2020); 7 June 2016 (Interfax 2016); left out (Vesti 2008)." */
export function readingsInLine({ variants }: Disagreement, sourceLabel: (id: string) => string): string {
  const given = variants.map(({ value, shown, citations }) => {
    const sources = [...new Set(citations.map(({ source }) => sourceLabel(source)))].join(', ');
    return `${value ?? 'left out'} (${shown ? 'shown here: ' : ''}${sources})`;
  });
  return `${given.join('; ')}.`;
}
