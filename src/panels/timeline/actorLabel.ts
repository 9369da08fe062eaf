import type { RecordIndex } from '#src/records/recordIndex.ts';

/** An actor with the one it continues, which stands for the same here: "Upland, with Old Upland". */
export function actorLabel(id: string, { actor, actorName }: Pick<RecordIndex, 'actor' | 'actorName'>): string {
  const before = actor(id)?.continues;
  return before ? `${actorName(id)}, with ${actorName(before)}` : actorName(id);
}
