import { useEffect, useState } from 'react';

/** What a module that is fetched later gives: `value` once it is there, `failed` where it cannot be had. */
interface Later<T> {
  value: T | null;
  failed: boolean;
}

const idleMs = 1500;

/**
 * Fetches part of the code once it is wanted, or `'idle'`: when the page has stood for a moment. Give the same function at every render.
 */
export function useLater<T>(load: () => Promise<T>, when: boolean | 'idle'): Later<T> {
  const [later, setLater] = useState<Later<T>>({ value: null, failed: false });
  useEffect(() => {
    if (!when) return;
    let gone = false;
    const timer = setTimeout(
      () =>
        load().then(
          (value) => gone || setLater({ value, failed: false }),
          () => gone || setLater({ value: null, failed: true }),
        ),
      when === 'idle' ? idleMs : 0,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [load, when]);
  return later;
}
