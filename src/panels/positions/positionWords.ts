import type { Basis, Ground, Position } from '#src/data/schema/positions.ts';

/** How a position is known, for use before its holder. */
export const positionWords: Record<Basis, string> = {
  stated: 'Stated by',
  reported: 'Reported of',
  inferred: 'Inferred of',
};

/** The same in a word. */
export const basisWords: Record<Basis, string> = { stated: 'Stated', reported: 'Reported', inferred: 'Inferred' };

export const statusWords: Record<Position['status']['state'], string> = {
  held: 'Held',
  repeated: 'Repeated',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
};

/** Said where the sources give no position of a holder. */
export const noPosition = 'No position stated in the sources.';

/** A ground in a few words: the name of the document without what it is about, or the words that stand for one. */
export function groundName(
  { instrument, text }: Ground,
  record: (id: string) => { title: string } | undefined,
): string | undefined {
  return (instrument && record(instrument)?.title.replace(/:.*/, '')) ?? text ?? instrument;
}
