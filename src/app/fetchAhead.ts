import type { RouteObject } from 'react-router';
import { loadScope } from '#src/records/scope/loadScope.ts';

const afterMs = 2500;

/**
 * Fetches the code of the other pages once this one has stood for a moment: they open at once, and also where the network has gone
 * meanwhile (their data is in memory). What cannot be fetched is asked for again when the reader goes there.
 */
export function fetchAhead(routes: RouteObject[]): void {
  setTimeout(
    () =>
      void fetchPages(routes)
        .then(loadScope)
        .catch(() => {}),
    afterMs,
  );
}

async function fetchPages(routes: RouteObject[]): Promise<void> {
  for (const { lazy, children = [] } of routes) {
    if (typeof lazy === 'function') await lazy();
    await fetchPages(children);
  }
}
