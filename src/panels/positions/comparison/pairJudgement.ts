import type { Citation } from '#src/data/schema/citation.ts';
import type { Issue, Judgement } from '#src/data/schema/positions.ts';
import type { Pair } from '#src/panels/positions/filters/positionsUrl.ts';

/** How two holders stand to each other on an issue, and why. */
export interface PairJudgement {
  /** Null where the dossier does not judge them. */
  judgement: Judgement | null;
  reason: string;
  citations: Citation[];
}

interface Context {
  actorName: (id: string) => string;
  holderOf: (id: string) => string;
}

/**
 * The dossier's judgement on two holders. Where it has none, that one of them holds no position is said; beyond that nothing is judged
 * here, least of all from words.
 */
export function pairJudgement(
  { comparisons, positions }: Issue,
  pair: Pair,
  { actorName, holderOf }: Context,
): PairJudgement {
  const found = comparisons.find(({ between }) => between.every((id) => pair.includes(id)));
  if (found) return found;
  const silent = pair.filter((id) => !positions.some(({ holder }) => holderOf(holder) === id)).map(actorName);
  return silent.length > 0
    ? {
        judgement: 'not-stated',
        reason: `The sources state no position of ${silent.join(' or of ')} on this.`,
        citations: [],
      }
    : { judgement: null, reason: 'This dossier does not judge the two against each other.', citations: [] };
}
