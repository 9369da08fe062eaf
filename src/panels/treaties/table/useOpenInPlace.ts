import { useCallback, useLayoutEffect, useRef } from 'react';

/** The way to open a treaty in place that keeps its row where it is on the screen, though details above it close. */
export function useOpenInPlace(onOpen: (id: string | null) => void) {
  const pressed = useRef<{ id: string; top: number } | null>(null);
  useLayoutEffect(() => {
    const { id, top } = pressed.current ?? {};
    pressed.current = null;
    const row = id === undefined ? null : document.getElementById(id);
    if (row && top !== undefined) scrollBy(0, row.getBoundingClientRect().top - top);
  });
  return useCallback(
    (id: string | null) => {
      const row = id === null ? null : document.getElementById(id);
      pressed.current = id !== null && row ? { id, top: row.getBoundingClientRect().top } : null;
      onOpen(id);
    },
    [onOpen],
  );
}
