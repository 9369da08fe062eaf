import { startTransition, useEffect, useState } from 'react';

/** Longer than between two steps of a key that is held down. */
const restMs = 120;

/** A value as it was when it last stayed the same for a moment; `first` before that. For what is not in sight, which need not keep up. */
export function useRested<T, F>(value: T, first: F): T | F {
  const [rested, setRested] = useState<T | F>(first);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
