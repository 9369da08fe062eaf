import type { Day } from '#src/lib/dates/dates.ts';
import type { TimeWindow } from './timeWindow.ts';

/** Where a pointer is over an element as wide as the time axis, in the scale's own pixels, also where the page is magnified. */
export function scalePoint(
  { clientX, clientY }: { clientX: number; clientY: number },
  element: Element,
  width: number,
) {
  const { left, top, width: drawn } = element.getBoundingClientRect();
  const ratio = drawn > 0 ? width / drawn : 1;
  return { x: (clientX - left) * ratio, y: (clientY - top) * ratio };
}

/** The day over which a pointer is, on an element as wide as the window drawn on it. */
export function dayAt({ clientX }: { clientX: number }, element: Element, { from, to }: TimeWindow): Day {
  const { left, width } = element.getBoundingClientRect();
  return from + ((clientX - left) / width) * (to - from);
}
