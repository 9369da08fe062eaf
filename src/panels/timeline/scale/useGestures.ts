import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { WindowControl } from './useTimeWindow.ts';
import type { TimeWindow } from './timeWindow.ts';
import { shortestWindow } from './timeWindow.ts';

/**
 * Wheel and pinch zoom at the pointer, drag pans, double click zooms in; the work is d3-zoom's, which is fetched once the page stands. A
 * wheel turned at either end of the range scrolls the page.
 */
export function useGestures(target: RefObject<SVGSVGElement | null>, width: number, control: WindowControl): void {
  const latest = useRef(control);
  const sync = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    latest.current = control;
    sync.current?.();
  });
  const length = control.bounds.to - control.bounds.from;

  useEffect(() => {
    const element = target.current;
    if (!element || width <= 0) return;
    let stopped = false;
    let detach = () => {};
    const attach = async () => {
      const [{ zoom, zoomIdentity }, { select }] = await Promise.all([import('d3-zoom'), import('d3-selection')]);
      if (stopped) return;
      const transformOf = ({ from, to }: TimeWindow) => {
        const k = length / (to - from);
        return zoomIdentity.translate(((latest.current.bounds.from - from) / length) * width * k, 0).scale(k);
      };
      const behaviour = zoom<SVGSVGElement, unknown>()
        .extent([
          [0, 0],
          [width, 1],
        ])
        .translateExtent([
          [0, 0],
          [width, 1],
        ])
        .scaleExtent([1, length / shortestWindow])
        .on(
          'zoom',
          ({ transform, sourceEvent }: { transform: { x: number; k: number }; sourceEvent: Event | null }) => {
            if (!sourceEvent) return;
            const from = latest.current.bounds.from - (transform.x / (width * transform.k)) * length;
            latest.current.show({ from, to: from + length / transform.k });
          },
        );
      const selection = select(element).call(behaviour);
      // A double click is the scale's own, so that it glides as its buttons do.
      selection.on('dblclick.zoom', null);
      sync.current = () => selection.property('__zoom', transformOf(latest.current.window));
      sync.current();
      detach = () => void selection.on('.zoom', null);
    };
    void attach();
    return () => {
      stopped = true;
      sync.current = null;
      detach();
    };
  }, [target, width, length]);
}
