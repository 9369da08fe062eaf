import { useEffect, useRef, type RefObject } from 'react';
import { parsePath, useHref, useLocation } from 'react-router';
import { plainClickOn } from '#src/lib/addresses/plainClick.ts';

/**
 * Has links within `root` that lead to an event of this very page opened by `open`, which can leave what the reader has chosen as it is;
 * where that gives false, as where the event is not known, the link does what links do.
 */
export function useEventLinks(root: RefObject<HTMLElement | null>, open: (id: string) => boolean): void {
  const { pathname } = parsePath(useHref(useLocation().pathname));
  const latest = useRef({ open, pathname });
  useEffect(() => {
    latest.current = { open, pathname };
  });
  useEffect(() => {
    const element = root.current;
    const follow = (event: MouseEvent) => {
      const link = plainClickOn(event, 'a[href*="#"]');
      if (!(link instanceof HTMLAnchorElement) || link.pathname !== latest.current.pathname) return;
      if (!latest.current.open(decodeURIComponent(link.hash.slice(1)))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener('click', follow, true);
    return () => element?.removeEventListener('click', follow, true);
  }, [root]);
}
