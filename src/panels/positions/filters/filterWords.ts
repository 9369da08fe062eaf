import type { PositionFilters } from './positionsUrl.ts';

/** What each filter is called. */
export const filterWords: Record<keyof PositionFilters, string> = {
  text: 'Words',
  issue: 'Issue',
  holder: 'Holder',
  bases: 'Kind',
  ground: 'Ground',
  source: 'Source',
  years: 'Years',
};
