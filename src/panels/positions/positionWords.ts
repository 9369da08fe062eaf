import type { Basis, Position } from '#src/data/schema/positions.ts';

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
