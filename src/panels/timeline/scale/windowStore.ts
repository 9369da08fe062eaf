import type { Day } from '#src/lib/dates/dates.ts';
import { clampWindow, windowText, zoomWindow, type TimeWindow } from './layout/timeWindow.ts';

const restMs = 180;
const glideMs = 220;

/**
 * The window of time being shown, moved many times a second: what draws it listens to every move, what only needs to know where it came
 * to rest (the page, the address) to that.
 */
export interface WindowStore {
  readonly bounds: TimeWindow;
  /** The window as it is now. */
  now: () => TimeWindow;
  /** The window as it last rested; the same object until it rests anew. */
  rested: () => TimeWindow;
  /** Shows a window at once; `rest` where no further move is to follow. */
  show: (window: TimeWindow, rest?: 'rest') => void;
  /** Moves to a window within a fifth of a second, or at once where the reader wants less motion. */
  glide: (window: TimeWindow) => void;
  /** Glides as many times nearer (or farther, below 1), with a day staying where it is. */
  zoom: (factor: number, at: Day) => void;
  /** Has what still moves rest at once, a glide where it was to end. */
  rest: () => void;
  onMove: (listener: () => void) => () => void;
  onRest: (listener: () => void) => () => void;
  /** Stops what still moves. */
  stop: () => void;
}

/** A store that begins with a window, kept within the bounds. */
export function windowStore(bounds: TimeWindow, begin: TimeWindow): WindowStore {
  let current = clampWindow(begin, bounds);
  let resting = current;
  let timer: ReturnType<typeof setTimeout>;
  let frame = 0;
  let goal: TimeWindow | null = null;
  const [moved, rested] = [new Set<() => void>(), new Set<() => void>()];
  const tell = (listeners: Set<() => void>) => {
    for (const listener of listeners) listener();
  };
  const listenTo = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const rest = () => {
    clearTimeout(timer);
    if (resting === current) return;
    resting = current;
    tell(rested);
  };
  const move = (window: TimeWindow) => {
    current = clampWindow(window, bounds);
    tell(moved);
    clearTimeout(timer);
    timer = setTimeout(rest, restMs);
  };
  const restNow = () => {
    cancelAnimationFrame(frame);
    if (goal) move(goal);
    goal = null;
    rest();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const glide = (window: TimeWindow) => {
    cancelAnimationFrame(frame);
    const [start, end] = [current, clampWindow(window, bounds)];
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      move(end);
      return rest();
    }
    goal = end;
    move(start); // so that it is known to move before the first frame
    let begun: number | null = null;
    const step = (time: number) => {
      begun ??= time;
      const share = Math.min(1, (time - begun) / glideMs);
      const eased = share * (2 - share);
      move({ from: start.from + (end.from - start.from) * eased, to: start.to + (end.to - start.to) * eased });
      if (share < 1) frame = requestAnimationFrame(step);
      else restNow();
    };
    frame = requestAnimationFrame(step);
  };
  return {
    bounds,
    now: () => current,
    rested: () => resting,
    show(window, then) {
      cancelAnimationFrame(frame);
      goal = null;
      move(window);
      if (then === 'rest') rest();
    },
    glide,
    zoom: (factor, at) => glide(zoomWindow(current, factor, at, bounds)),
    rest: restNow,
    onMove: listenTo(moved),
    onRest: listenTo(rested),
    stop,
  };
}

/** The address's text for a window; null where it is all there is. */
export function addressOf({ from, to }: TimeWindow, bounds: TimeWindow): string | null {
  return from <= bounds.from && to >= bounds.to ? null : windowText({ from, to });
}
