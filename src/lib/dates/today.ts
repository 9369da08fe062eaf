import { useSyncExternalStore } from 'react';
import { dayOf, type Day } from './dates.ts';

/** The reader's calendar day. */
export function currentDay(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate());
}

const noChange = () => () => {};

/** A prerendered page names the day it was built on; it is taken over with that day, then moves on to the reader's. */
function builtDay(): Day {
  const built = typeof document === 'undefined' ? undefined : document.documentElement.dataset.built;
  return built ? Number(built) : currentDay();
}

/** Today, as a day number; during hydration the day the page was built. */
export function useToday(): Day {
  return useSyncExternalStore(noChange, currentDay, builtDay);
}
