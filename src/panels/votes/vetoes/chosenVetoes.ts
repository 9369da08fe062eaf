import type { Veto } from '#src/data/schema/councilVetoes.ts';
import { compareDates, yearsOf } from '#src/lib/dates/dates.ts';
import { touchesRange } from '#src/lib/dates/yearRange.ts';
import type { VetoesChoice } from './vetoesUrl.ts';

/** The vetoes a choice lets through, in order of time. */
export function chosenVetoes(vetoes: Veto[], { casters, topics, years }: VetoesChoice): Veto[] {
  return vetoes
    .filter(
      ({ date, topic, castBy }) =>
        (casters.length === 0 || castBy.some((caster) => casters.includes(caster))) &&
        (topics.length === 0 || topics.includes(topic)) &&
        touchesRange(yearsOf(date), years),
    )
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** Each value with how many vetoes have it, the most frequent first. */
export function countsOf(vetoes: Veto[], valuesOf: (veto: Veto) => string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const veto of vetoes) for (const value of valuesOf(veto)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
