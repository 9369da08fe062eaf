import { useEffect, type RefObject } from 'react';
import { shortestWindow, type TimeWindow } from './layout/timeWindow.ts';
import type { WindowStore } from './windowStore.ts';

/**
 * `target` lies over the time axis, which is `width` CSS pixels wide. Wheel and pinch zoom at the pointer, drag pans;
 * the work is d3-zoom's, which is fetched once the page stands. A wheel turned at either end of the range scrolls the page.
 */
export function useGestures(target: RefObject<HTMLElement | null>, width: number, store: WindowStore): void {
  useEffect(() => {
    const element = target.current;
    if (!element || width <= 0) return;
    const { bounds } = store;
    const length = bounds.to - bounds.from;
    let stopped = false;
    let detach = () => {};
    const attach = async () => {
      const [{ zoom, zoomIdentity }, { select }] = await Promise.all([import('d3-zoom'), import('d3-selection')]);
      if (stopped) return;
      const drawn = element.getBoundingClientRect().width; // the page may be magnified
      const transformOf = ({ from, to }: TimeWindow) => {
        const k = length / (to - from);
        return zoomIdentity.translate(((bounds.from - from) / length) * drawn * k, 0).scale(k);
      };
      const behaviour = zoom<HTMLElement, unknown>()
        // As d3 has it; and what a program sends instead of a hand names no window, which d3 would ask for its document.
        .filter(
          ({ ctrlKey, button, type, view }: MouseEvent) => (!ctrlKey || type === 'wheel') && !button && view !== null,
        )
        .extent([
          [0, 0],
          [drawn, 1],
        ])
        .translateExtent([
          [0, 0],
          [drawn, 1],
        ])
        .scaleExtent([1, length / shortestWindow])
        .on(
          'zoom',
          ({ transform, sourceEvent }: { transform: { x: number; k: number }; sourceEvent: Event | null }) => {
            if (!sourceEvent) return;
            const from = bounds.from - (transform.x / (drawn * transform.k)) * length;
            store.show({ from, to: from + length / transform.k });
          },
        );
      const selection = select(element).call(behaviour);
      // A finger drawn up or down scrolls the page, as `touch-action` lets it; d3 would hold it.
      const follow = selection.on('touchmove.zoom');
      let begun: Touch | undefined;
      const remember = ({ touches }: TouchEvent) => {
        begun = touches[0];
      };
      // Before d3, which lets no other listener hear of it.
      element.addEventListener('touchstart', remember, { capture: true, passive: true });
      selection.on('touchmove.zoom', function move(this: HTMLElement, event: TouchEvent, datum: unknown) {
        const [touch] = event.touches;
        const upright =
          event.touches.length === 1 &&
          begun &&
          touch &&
          Math.abs(touch.clientY - begun.clientY) > Math.abs(touch.clientX - begun.clientX);
        if (!upright) follow?.call(this, event, datum);
      });
      // A double click is the scale's own, so that it glides as its buttons do.
      selection.on('dblclick.zoom', null);
      // What moves the window otherwise is told to the gestures, so that they go on from there.
      const sync = () => void selection.property('__zoom', transformOf(store.now()));
      sync();
      const stopListening = store.onMove(sync);
      detach = () => {
        stopListening();
        element.removeEventListener('touchstart', remember, { capture: true });
        selection.on('.zoom', null);
      };
    };
    attach().catch(() => {}); // without the network keys and buttons still move it
    return () => {
      stopped = true;
      detach();
    };
  }, [target, width, store]);
}
