import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { searchText } from '#src/lib/addresses/searchParams.ts';
import { useSlideFit } from './useSlideFit.ts';

export interface SlideName {
  id: string;
  title: string;
  /** Whether a step tells the next thing on it, and does not leave it. */
  story: boolean;
}

export interface Presenting {
  /** Whether the page has anything to present. */
  available: boolean;
  slides: SlideName[];
  /** The slide being shown; null while not presenting. */
  slide: SlideName | null;
  start: () => void;
  stop: () => void;
  step: (by: 1 | -1) => void;
}

/**
 * Presenting one slide of the page at a time, without the shell: `F` or `start` begins with the slide in view and asks for full screen,
 * arrow keys step, Home and End go to the first and the last, Escape (or leaving full screen) returns to the same place. The address
 * carries the slide (`?present=bars`); `C` copies it.
 */
export function usePresenting(): Presenting {
  const { pathname, hash, state } = useLocation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [slides, setSlides] = useState<SlideName[]>([]);
  const leaving = useRef(false);
  const wanted = params.get('present');
  const slide = wanted === null ? null : (slides.find(({ id }) => id === wanted) ?? slides[0] ?? null);

  // Which slides a page has only its elements say, and they come and go without this knowing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- after every render; it ends where nothing has changed
  useLayoutEffect(() => {
    const found = slideElements().map(({ dataset }) => ({
      id: dataset.slide ?? '',
      title: dataset.slideTitle ?? '',
      story: dataset.story !== undefined,
    }));
    // oxlint-disable-next-line react/set-state-in-effect -- see above
    setSlides((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
  });

  useLayoutEffect(() => {
    leaving.current = false;
    document.documentElement.toggleAttribute('data-presenting', slide !== null);
    return () => document.documentElement.removeAttribute('data-presenting');
  }, [slide]);

  useSlideFit(slide?.id ?? null);

  const show = (id: string | null, named: string, options: { replace: boolean; state?: unknown }) =>
    void navigate(
      { search: searchText({ present: id }, params), hash: named },
      { preventScrollReset: true, flushSync: true, ...options },
    );

  const start = () => {
    const first = slideInView() ?? slides[0]?.id;
    if (first === undefined) return;
    show(first, hash, { replace: false, state: { presentingFrom: pathname } });
    void document.documentElement.requestFullscreen?.().catch(() => {}); // refused: the slide still fills the window
  };

  const leave = () => {
    if (leaving.current) return; // Escape may be heard twice: as a key and as the end of full screen
    leaving.current = true;
    if (isPresentingFrom(state, pathname)) void navigate(-1);
    else show(null, hash, { replace: true });
  };

  const stop = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else leave();
  };

  const goTo = (next: SlideName | undefined) => {
    if (next && next.id !== slide?.id) show(next.id, '', { replace: true, state });
  };
  const turn = (by: 1 | -1) => goTo(slides[slides.findIndex(({ id }) => id === slide?.id) + by]);
  const step = (by: 1 | -1) => (slide?.story ? pressArrow(by) : turn(by));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || hasOwnKeys(event.target)) return;
      if (!slide) {
        if (event.key.toLowerCase() === 'f' && slides.length > 0) start();
        return;
      }
      if (event.key === 'Escape') stop();
      else if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(-1);
      else if (event.key === 'Home') goTo(slides[0]);
      else if (event.key === 'End') goTo(slides.at(-1));
      else if (event.key.toLowerCase() === 'c')
        document.querySelector<HTMLElement>('[role="toolbar"] [aria-keyshortcuts="c"]')?.click();
    };
    const onFullScreen = () => {
      if (!document.fullscreenElement && slide) leave();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onFullScreen);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onFullScreen);
    };
  });

  return { available: slides.length > 0, slides, slide, start, stop, step };
}

/** What a slide tells goes on by its keys; so the buttons press them. */
function pressArrow(by: 1 | -1) {
  const key = by > 0 ? 'ArrowRight' : 'ArrowLeft';
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function slideElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-slide]')];
}

function slideInView(): string | undefined {
  const middle = window.innerHeight / 2;
  const distance = (element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  };
  return slideElements().toSorted((a, b) => distance(a) - distance(b))[0]?.dataset.slide;
}

function isPresentingFrom(state: unknown, pathname: string): boolean {
  return typeof state === 'object' && state !== null && 'presentingFrom' in state && state.presentingFrom === pathname;
}

/** Whether keys belong to where the focus is: a field, or a card that lies over the page. */
function hasOwnKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), select, textarea, [popover]') !== null
  );
}
