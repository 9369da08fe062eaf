import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { putAfterRest } from '#src/lib/addresses/restingAddress.ts';
import { parseWindow, type TimeWindow } from './layout/timeWindow.ts';
import { addressOf, windowStore, type WindowStore } from './windowStore.ts';

/**
 * The store of the window a reader looks at. It begins as `address` says (all of the bounds where that is nothing), follows it when it
 * changes from elsewhere, and tells `settle` where it came to rest, so that the address can keep it; asked for the address, it rests at once.
 */
export function useWindowStore(
  bounds: TimeWindow,
  address: string | null,
  settle: (text: string | null) => void | Promise<void>,
): WindowStore {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it begins as the address says; from then on the effect follows that
  const store = useMemo(() => windowStore(bounds, parseWindow(address) ?? bounds), [bounds]);
  const followed = useRef(address);
  const latest = useRef({ address, settle });
  useLayoutEffect(() => {
    latest.current = { address, settle };
    if (followed.current === address) return;
    followed.current = address;
    if (addressOf(store.rested(), bounds) !== address) store.show(parseWindow(address) ?? bounds, 'rest');
  });
  useEffect(() => {
    let callOff = () => {};
    let timer: ReturnType<typeof setTimeout>;
    const settleRested = () => {
      const text = addressOf(store.rested(), store.bounds);
      if (text !== latest.current.address) return latest.current.settle(text);
    };
    // A moment later: what made it move may still be changing the address itself.
    const stopResting = store.onRest(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void settleRested());
    });
    const stopMoving = store.onMove(() => {
      callOff();
      callOff = putAfterRest(() => {
        store.rest();
        return settleRested();
      });
    });
    return () => {
      stopResting();
      stopMoving();
      clearTimeout(timer);
      callOff();
      store.stop();
    };
  }, [store]);
  return store;
}

/** The window as it last rested; renders anew when it rests elsewhere. */
export function useRestedWindow(store: WindowStore): TimeWindow {
  return useSyncExternalStore(store.onRest, store.rested, store.rested);
}

/** Calls `follow` with the window now and at every move, outside of rendering, so that a move costs no render. */
export function useEveryMove(store: WindowStore, follow: (window: TimeWindow) => void): void {
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
    follow(store.now());
  });
  useLayoutEffect(() => store.onMove(() => latest.current(store.now())), [store]);
}
