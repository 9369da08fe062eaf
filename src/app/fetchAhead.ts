import { panelList } from '#src/panels/panelList.ts';
import { loadScope } from '#src/records/scope/loadScope.ts';

const afterMs = 2500;

/**
 * Fetches the code of the other pages once this one has stood for a moment: they open at once, and also where the network has gone
 * meanwhile (their data is in memory). What cannot be fetched is asked for again when the reader goes there.
 */
export function fetchAhead(): void {
  setTimeout(() => void fetchPages().catch(() => {}), afterMs);
}

async function fetchPages() {
  for (const { load } of panelList.flatMap(({ routes }) => routes)) await load();
  await import('#src/pages/overview/OverviewPage.tsx');
  await import('#src/pages/sources/SourcesPage.tsx');
  await import('#src/pages/sources/disagreement/DisagreementPage.tsx');
  await import('#src/pages/sources/standing/StandingPage.tsx');
  await loadScope();
}
