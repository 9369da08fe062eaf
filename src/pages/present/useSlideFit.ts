import { useLayoutEffect } from 'react';

/** The smallest type of a slide that does not keep itself legible (`--present-smallest` in present.css), in pixels before it is enlarged. */
const usualType = 18;
/** What that keeps at the least, as a share of the window's height: 20 pixels of 1080. What then does not fit is scrolled to. */
const legible = 20 / 1080;
const step = 0.025;

/** Brings a slide that is higher than the window down a little, so that it shows whole (`--present-fit` in present.css). */
export function useSlideFit(slide: string | null): void {
  useLayoutEffect(() => {
    const element = slide === null ? null : document.querySelector('[data-presented]');
    if (!element) return;
    const fit = () => {
      const { style } = document.documentElement;
      const set = (name: string) => Number(getComputedStyle(element).getPropertyValue(name));
      const least = Math.min(
        1,
        (legible * innerHeight) / ((set('--present-type') || usualType) * (set('--present-zoom') || 1)),
      );
      for (let share = 1; ; share = Math.max(least, share - step)) {
        style.setProperty('--present-fit', String(share));
        if (share === least || document.documentElement.scrollHeight <= innerHeight) return;
      }
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    window.addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
      document.documentElement.style.removeProperty('--present-fit');
    };
  }, [slide]);
}
