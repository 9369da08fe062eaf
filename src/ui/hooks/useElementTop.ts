import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How far below the top of the page an element begins, kept up to date as the page grows or shrinks; null until it is known. */
export function useElementTop<E extends Element>(): [RefObject<E | null>, number | null] {
  const ref = useRef<E>(null);
  const [top, setTop] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setTop(Math.round(element.getBoundingClientRect().top + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return [ref, top];
}
