import { expect, test } from 'vitest';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { nearbyEvents } from './nearbyEvents.ts';

function event(id: string, importance: TimelineEvent['importance']): TimelineEvent {
  return { id, date: '1994', title: id, kind: 'visit', importance, actors: [], themes: [], statements: [] };
}

test('of more events at one time than are named, one of first rank comes before those kept for completeness', () => {
  const others = Array.from({ length: 10 }, (_, index) => event(`event-${index}`, 3));
  const nearby = nearbyEvents({ id: 'treaty', signed: '1994' }, [...others, event('first-rank', 1)]);
  expect(nearby).toHaveLength(10);
  expect(nearby.map(({ event: { id } }) => id)).toContain('first-rank');
});
