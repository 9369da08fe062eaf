import type { TimelineFilters } from './timelineUrl.ts';

/** What each filter is called. */
export const filterWords: Record<keyof TimelineFilters, string> = {
  text: 'Words',
  kinds: 'Kind',
  years: 'Years',
  actor: 'Actor',
  theme: 'Theme',
  said: 'Stated as',
  origin: 'Source',
};
