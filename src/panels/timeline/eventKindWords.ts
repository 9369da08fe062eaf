import type { EventKind } from '#src/data/schema/timeline.ts';

/** What each kind of event is called. */
export const eventKindWords: Record<EventKind, string> = {
  relations: 'Change of relations',
  visit: 'Visit',
  contact: 'Contact',
  agreement: 'Agreed step',
  statement: 'Statement',
  conflict: 'Armed conflict',
  incident: 'Incident',
  resolution: 'Vote',
  institution: 'Institution',
};
