import { useRef, type PointerEvent } from 'react';
import type { YearRange } from '#src/lib/dates/yearRange.ts';

/** Called while years are pointed at, and once more when that is done. */
type Choose = (range: YearRange | null, settled: boolean) => void;

/** A press chooses a year, a drag the years it passes over; a press on the one year that is chosen lets it go. */
export function usePointing(span: YearRange, chosen: YearRange | null, onChoose: Choose | undefined) {
  const held = useRef<{ start: number; range: YearRange; moved: boolean } | null>(null);
  if (!onChoose) return {};
  const yearAt = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    return Math.min(span.to, Math.max(span.from, span.from + Math.floor(part * (span.to - span.from + 1))));
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      const year = yearAt(event);
      held.current = { start: year, range: { from: year, to: year }, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const drag = held.current;
      if (!drag) return;
      const year = yearAt(event);
      if (year === drag.start && !drag.moved) return;
      const range = { from: Math.min(year, drag.start), to: Math.max(year, drag.start) };
      drag.moved = true;
      if (range.from === drag.range.from && range.to === drag.range.to) return;
      drag.range = range;
      onChoose(range, false);
    },
    onPointerUp: () => {
      const drag = held.current;
      held.current = null;
      if (!drag) return;
      const again = !drag.moved && chosen?.from === drag.start && chosen.to === drag.start;
      onChoose(again ? null : drag.range, true);
    },
    onPointerCancel: () => {
      held.current = null;
    },
  };
}
