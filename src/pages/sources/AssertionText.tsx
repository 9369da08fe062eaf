import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { Assertion } from './assertions.ts';

/** What the dossier says, with whose claim or step it is: away from its record nothing else tells. */
export function AssertionText({ assertion: { kind, text, by } }: { assertion: Assertion }) {
  const { actorName } = useRecords();
  if (by.length === 0) return text;
  return `${kind === 'claim' ? 'claim of ' : ''}${by.map(actorName).join(', ')}: ${text}`;
}
