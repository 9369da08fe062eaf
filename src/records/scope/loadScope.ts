type Scoped = typeof import('./mainClient.ts');

let loading: Promise<Scoped> | null = null;

/**
 * Fetches what restricts a dossier to its main source; most readers never ask for that. Gives the same promise every time, marked as React
 * marks it once it is fulfilled, so that a page that has the code never waits for it.
 */
export function loadScope(): Promise<Scoped> {
  if (loading) return loading;
  const fetched = import('./mainClient.ts');
  loading = fetched;
  fetched.then(
    (value) => Object.assign(fetched, { status: 'fulfilled', value }),
    () => (loading = null), // so that it can be asked for again
  );
  return fetched;
}
