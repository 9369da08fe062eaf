import { useCallback, useSyncExternalStore } from 'react';

const none: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
/** Ids joined by spaces, as they were last read or kept. */
let last = { text: '', ids: none };

function ticked(key: string): ReadonlySet<string> {
  let text: string;
  try {
    text = sessionStorage.getItem(key) ?? '';
  } catch {
    return last.ids; // storage is closed to this page: what is ticked holds until it is left
  }
  if (text !== last.text) last = { text, ids: new Set(text.split(' ').filter(Boolean)) };
  return last.ids;
}

function keep(key: string, ids: string[]) {
  last = { text: ids.join(' '), ids: new Set(ids) };
  try {
    sessionStorage.setItem(key, last.text);
  } catch {
    // storage is closed or full: see above
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The treaties of a dossier that a reader has ticked; they stay so while the tab is open, whichever page it shows. */
export function useTicked(dossier: string) {
  const key = `treaties ticked in ${dossier}`;
  const selected = useSyncExternalStore(
    subscribe,
    () => ticked(key),
    () => none,
  );
  const toggle = useCallback(
    (id: string) => {
      const before = [...ticked(key)];
      keep(key, before.includes(id) ? before.filter((other) => other !== id) : [...before, id]);
    },
    [key],
  );
  const clear = useCallback(() => keep(key, []), [key]);
  return { selected, toggle, clear };
}
