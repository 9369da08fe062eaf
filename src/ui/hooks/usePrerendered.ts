import { useSyncExternalStore } from 'react';

const noChange = () => () => {};

/** Whether this is rendered as the page brings it: when the site is built, and while a browser takes the page over. */
export function usePrerendered(): boolean {
  return useSyncExternalStore(
    noChange,
    () => false,
    () => true,
  );
}
