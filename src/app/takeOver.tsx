import '#src/theme/tokens.css';
import '#src/theme/fonts.css';
import '#src/theme/base.css';
import '#src/theme/present.css';
import '#src/theme/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { restoreCachedFiles } from '#src/data/cachedFiles.ts';
import { createQueryClient } from './createQueryClient.ts';
import { createRoutes } from './createRoutes.tsx';
import { fetchAhead } from './fetchAhead.ts';
import { keepScope } from './keepScope.ts';

const basename = import.meta.env.BASE_URL;

/**
 * Takes the prerendered page over: hydrates it where it is the page of this address, renders over it where the address asks for another
 * view of it (a filter, a record), once that view is complete.
 */
export async function takeOver(root: HTMLElement): Promise<void> {
  if (location.pathname.endsWith('/index.html'))
    history.replaceState(null, '', location.href.replace('/index.html', '/'));
  // Else all pages opened anew in this tab would share one kept scroll position.
  if (history.state === null) history.replaceState({ key: String(Date.now()) }, '');
  const queryClient = createQueryClient();
  const routes = createRoutes(queryClient);
  fetchRouteCode(routes);
  const styled = addSiteStyle();
  const files = document.querySelector<HTMLLinkElement>('#cached-files')?.href;
  const restored = files !== undefined && (await restoreCachedFiles(queryClient, files));
  const router = keepScope(createBrowserRouter(routes, { basename }));
  if (!router.state.initialized)
    await new Promise<void>((resolve) => {
      const unsubscribe = router.subscribe(({ initialized }) => {
        if (!initialized) return;
        unsubscribe();
        resolve();
      });
    });
  await styled;
  // Without transitions a change of page is drawn in one go (docs/decisions/0027).
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} useTransitions={false} />
      </QueryClientProvider>
    </StrictMode>
  );
  if (restored && location.search + location.hash === '') hydrateRoot(root, app);
  else createRoot(root).render(app);
  fetchAhead(routes);
}

/** Fetches the code of the page at this address while its data come; what fails is reported when the router asks for it. */
function fetchRouteCode(routes: RouteObject[]): void {
  for (const { route } of matchRoutes(routes, location, basename) ?? [])
    if (typeof route.lazy === 'function') void route.lazy().catch(() => {});
}

/** A page brings what its own elements need of the style sheet; what it turns into needs the whole. Where that cannot be had, it does without. */
async function addSiteStyle(): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('#site-style')?.href;
  if (!address) return; // in development the styles come with the modules
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  await new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    document.head.append(sheet);
  });
}
