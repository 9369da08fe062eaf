import { useEffect, useRef, type RefObject } from 'react';

/**
 * What a reader expects of the event that is open in the list within `root`: Escape in the list closes it; and where another is named
 * while the focus is on an entry, as by going back, the focus goes on to that one.
 */
export function useOpenEvent(root: RefObject<HTMLElement | null>, named: string | null, close: () => void): void {
  const latest = useRef({ named, close });
  useEffect(() => {
    latest.current = { named, close };
  });
  useEffect(() => {
    const element = root.current;
    const onKey = (event: KeyboardEvent) => {
      const entry = event.target instanceof Element ? event.target.closest('article') : null;
      if (event.key !== 'Escape' || event.defaultPrevented || !entry || latest.current.named === null) return;
      event.preventDefault();
      focusEntry(entry); // the ways to its neighbours, which may have the focus, go as it closes
      latest.current.close();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [root]);
  useEffect(() => {
    const entry = document.activeElement?.closest('article');
    const next = named === null ? null : document.getElementById(named);
    if (!entry || !next || entry === next || !root.current?.contains(entry)) return;
    focusEntry(next);
  }, [root, named]);
}

function focusEntry(entry: HTMLElement): void {
  entry.tabIndex = -1;
  entry.focus({ preventScroll: true });
}
