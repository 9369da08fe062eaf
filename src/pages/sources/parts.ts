import type { RecordKind } from '#src/records/recordIndex.ts';

/** The parts of the site that something with sources can stand in, in the order of the navigation. */
export const parts = ['timeline', 'treaties', 'positions', 'resolutions', 'votes', 'trade', 'sources'] as const;
export type Part = (typeof parts)[number];

/** What each part is called. */
export const partWords: Record<Part, string> = {
  timeline: 'Timeline',
  treaties: 'Treaties',
  positions: 'Positions',
  resolutions: 'Resolutions',
  votes: 'Votes',
  trade: 'Trade',
  sources: 'Sources',
};

/** The part each kind of record stands in. */
export const partOf: Record<RecordKind, Part> = {
  Event: 'timeline',
  Treaty: 'treaties',
  Issue: 'positions',
  Position: 'positions',
  Document: 'resolutions',
  Figure: 'trade',
  Body: 'trade',
  Note: 'trade',
  Source: 'sources',
};
