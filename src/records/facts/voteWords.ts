import type { Instrument } from '#src/data/schema/instruments.ts';

/** A vote in numbers: "14 for, 0 against, 1 abstaining"; null where no number was found. */
export function voteWords({ yes, no, abstaining, notParticipating }: NonNullable<Instrument['vote']>): string | null {
  const counts = [
    yes !== null && `${yes} for`,
    no !== null && `${no} against`,
    abstaining !== null && `${abstaining} abstaining`,
    notParticipating ? `${notParticipating} not taking part` : false,
  ].filter(Boolean);
  return counts.length > 0 ? counts.join(', ') : null;
}
