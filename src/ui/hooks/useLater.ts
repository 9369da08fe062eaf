import { useEffect, useState } from 'react';

/** Code that is fetched when it is wanted: what it gives once it has come, and the way to fetch it. */
interface LaterCode<T> {
  now: () => T | null;
  fetch: () => Promise<T>;
}

/** Keeps what a module gives, so that whoever wants it again has it at once. */
export function laterCode<T>(load: () => Promise<T>): LaterCode<T> {
  let value: T | null = null;
  return {
    now: () => value,
    fetch: async () => (value ??= await load()),
  };
}

/** What a module that is fetched later gives: `value` once it is there, `failed` where it cannot be had. */
interface Later<T> {
  value: T | null;
  failed: boolean;
}

const idleMs = 1500;

/** Fetches part of the code once it is wanted, or `'idle'`: when the page has stood for a moment. */
export function useLater<T>(code: LaterCode<T>, when: boolean | 'idle'): Later<T> {
  const [later, setLater] = useState<Later<T>>(() => ({ value: code.now(), failed: false }));
  // Another may have fetched it meanwhile.
  const value = later.value ?? code.now();
  const wanted = value === null && when;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const timer = setTimeout(
      () =>
        code.fetch().then(
          (arrived) => gone || setLater({ value: arrived, failed: false }),
          () => gone || setLater({ value: null, failed: true }),
        ),
      wanted === 'idle' ? idleMs : 0,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [code, wanted]);
  return { value, failed: later.failed };
}
