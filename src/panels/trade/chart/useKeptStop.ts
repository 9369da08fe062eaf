import { useCallback, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** A place of a chart that the reader points at or keeps open. */
interface KeptStop<T> {
  /** What is kept open, if anything. */
  kept: T | null;
  keep: (stop: T | undefined) => void;
  close: () => void;
  /** Tells what the reader points at, so that Enter can keep it. */
  point: (stop: T | undefined) => void;
  frame: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** Marks the key that is handed on to the chart. */
const handedOn = 'chart';

/**
 * Keeps the card of a place open: Enter, a click or a tap keeps it, Escape lets it go and gives the focus back to the chart. Arrow keys
 * belong to the chart while it has the focus; right and down go on, left and up go back. Recharts knows left and right alone, and takes
 * them the wrong way round where its layout is vertical, so that it is handed the key that it takes for the right one.
 */
export function useKeptStop<T>(layout: 'horizontal' | 'vertical'): KeptStop<T> {
  const [kept, setKept] = useState<T | null>(null);
  const pointed = useRef<T | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setKept(null);
    frame.current?.querySelector<SVGElement>('svg[tabindex]')?.focus();
  }, []);
  const keep = useCallback((stop: T | undefined) => setKept(stop ?? null), []);
  const point = useCallback((stop: T | undefined) => {
    pointed.current = stop;
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof SVGElement)) return;
    if (event.code === handedOn) return event.preventDefault(); // nothing else on the page is to step by it
    const step = steps[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      keep(pointed.current);
    } else if (step) {
      const on = (step === 1) === (layout === 'horizontal');
      event.preventDefault();
      event.stopPropagation();
      const key = on ? 'ArrowRight' : 'ArrowLeft';
      event.target.dispatchEvent(
        new window.KeyboardEvent('keydown', { key, code: handedOn, bubbles: true, cancelable: true }),
      );
    }
  };
  return { kept, keep, close, point, frame, onKeyDown };
}
