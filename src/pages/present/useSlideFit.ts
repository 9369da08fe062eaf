import { useLayoutEffect } from 'react';

/** The smallest type of a slide that does not keep itself legible (`--present-smallest` in present.css), in pixels before it is enlarged. */
const usualType = 18;
/** What that keeps at the least, as a share of the window's height: 20 pixels of 1080. What then does not fit is scrolled to. */
const legible = 20 / 1080;
/** How much larger a slide with little on it is shown. */
const most = 1.25;
const step = 0.01;

/** Has a slide fill the height of the window: larger where there is room, smaller where it would not show whole (`--present-fit` in present.css). */
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
      const fits = (share: number) => {
        style.setProperty('--present-fit', String(share));
        return document.documentElement.scrollHeight <= innerHeight;
      };
      if (fits(most) || !fits(least)) return;
      let [fitting, above] = [least, most];
      while (above - fitting > step) {
        const share = (fitting + above) / 2;
        if (fits(share)) fitting = share;
        else above = share;
      }
      fits(fitting);
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
