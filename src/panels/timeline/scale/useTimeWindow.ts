import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { clampWindow, parseWindow, windowText, type TimeWindow } from './timeWindow.ts';

const settleMs = 250;
const glideMs = 220;

/** The window being shown, and the ways to change it. */
export interface WindowControl {
  window: TimeWindow;
  bounds: TimeWindow;
  /** Shows a window at once, in the coming frame. */
  show: (window: TimeWindow) => void;
  /** Moves to a window within a fifth of a second, or at once where the reader wants less motion. */
  glide: (window: TimeWindow) => void;
}

/**
 * The window of time a reader looks at. It begins as `address` says (all of the bounds where that is nothing) and follows it when it
 * changes from elsewhere; once the window rests, `settle` is told, so that the address can keep it.
 */
export function useTimeWindow(
  bounds: TimeWindow,
  address: string | null,
  settle: (text: string | null) => void,
): WindowControl {
  const [moved, setMoved] = useState<{ window: TimeWindow; basis: string | null } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const frame = useRef(0);
  const asked = parseWindow(address);
  const shown = moved && moved.basis === address ? moved.window : asked ? clampWindow(asked, bounds) : bounds;
  const latest = useRef({ window: shown, bounds, address, settle });
  useEffect(() => {
    latest.current = { window: shown, bounds, address, settle };
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      cancelAnimationFrame(frame.current);
    },
    [],
  );

  const move = useCallback((window: TimeWindow) => {
    const next = clampWindow(window, latest.current.bounds);
    flushSync(() => setMoved({ window: next, basis: latest.current.address }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { bounds: all } = latest.current;
      const text = next.from <= all.from && next.to >= all.to ? null : windowText(next);
      setMoved({ window: next, basis: text });
      latest.current.settle(text);
    }, settleMs);
  }, []);

  const show = useCallback(
    (window: TimeWindow) => {
      cancelAnimationFrame(frame.current);
      move(window);
    },
    [move],
  );

  const glide = useCallback(
    (window: TimeWindow) => {
      cancelAnimationFrame(frame.current);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return move(window);
      const start = latest.current.window;
      const goal = clampWindow(window, latest.current.bounds);
      let begun: number | null = null;
      const step = (now: number) => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / glideMs);
        const eased = share * (2 - share);
        move({
          from: start.from + (goal.from - start.from) * eased,
          to: start.to + (goal.to - start.to) * eased,
        });
        if (share < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [move],
  );

  return { window: shown, bounds, show, glide };
}
