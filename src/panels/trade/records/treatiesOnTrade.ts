import type { Trade } from '#src/data/datasets.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';

/** The treaties on a topic of trade, and those that a figure, a body or a note of trade names or is named by. */
export function treatiesOnTrade({ treatyTopics, figures, bodies, notes }: Trade, treaties: Treaty[]): Treaty[] {
  const records = [...figures, ...bodies, ...notes];
  const own = new Set(records.map(({ id }) => id));
  const named = new Set(records.flatMap(({ related = [] }) => related));
  return treaties.filter(
    ({ id, topic, related = [] }) =>
      treatyTopics.includes(topic) || named.has(id) || related.some((other) => own.has(other)),
  );
}
