import type { Treaty } from '#src/data/schema/treaty.ts';

/** What each status of a treaty is called. */
export const treatyStatusWords: Record<NonNullable<Treaty['status']>, string> = {
  signed: 'Signed',
  'in-force': 'In force',
  superseded: 'Superseded',
  terminated: 'Terminated',
};
