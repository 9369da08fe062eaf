import type { KeyboardEvent } from 'react';
import type { Day } from '#src/lib/dates/dates.ts';
import { panWindow } from './layout/timeWindow.ts';
import type { WindowStore } from './windowStore.ts';

/** What a key does to the window; nothing for other keys. `at` is the day that stays where it is. */
export function keyAction({ key, shiftKey }: KeyboardEvent, at: Day, { now, glide, zoom, bounds }: WindowStore) {
  if (key === '+' || key === '=') return () => zoom(2, at);
  if (key === '-') return () => zoom(1 / 2, at);
  if (key === '0') return () => glide(bounds);
  if (shiftKey && key === 'ArrowRight') return () => glide(panWindow(now(), 0.25, bounds));
  if (shiftKey && key === 'ArrowLeft') return () => glide(panWindow(now(), -0.25, bounds));
  return undefined;
}
