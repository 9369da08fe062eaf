import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { keepFocusState } from '#src/lib/addresses/paths.ts';

/**
 * What a reader expects on arriving somewhere: the tab's title says where, the main heading takes the focus after a change of page, and
 * a record named in the address is marked, opened where it is folded, and brought into view.
 */
export function useArrival(title: string) {
  const { pathname, hash, state } = useLocation();
  const keepFocus = useRef(false);
  const previous = useRef(pathname);

  useEffect(() => {
    keepFocus.current = state === keepFocusState;
  }, [state]);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    const samePage = previous.current === pathname;
    previous.current = pathname;
    for (const marked of document.querySelectorAll('[data-marked]')) marked.removeAttribute('data-marked');
    const target = document.getElementById(hash.slice(1));
    if (target && target.tagName !== 'MAIN') bringToReader(target, keepFocus.current);
    else if (!samePage) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, hash]);
}

function bringToReader(target: HTMLElement, keepFocus: boolean) {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.setAttribute('data-marked', '');
  if (!keepFocus) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  target.scrollIntoView({ block: 'start' });
}
