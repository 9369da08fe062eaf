import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { dossierDataset } from '#src/data/datasets.ts';
import { NotFoundPage } from '#src/pages/problem/NotFoundPage.tsx';
import { panelList } from '#src/panels/panelList.ts';
import { prefetchRecords } from '#src/records/RecordsProvider.tsx';
import { laterCode } from '#src/ui/hooks/useLater.ts';
import { Skeleton } from '#src/ui/Skeleton.tsx';
import { PanelGate } from './PanelGate.tsx';
import { RouteError } from './RouteError.tsx';
import { Shell } from './Shell.tsx';

/** The route table; the loader awaits the same queries the pages read, so that a page is complete when it shows. */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: RouteError,
      HydrateFallback: Skeleton,
      shouldRevalidate: () => false,
      loader: async () => {
        await queryClient.prefetchQuery(dossierDataset.query);
        const dossier = queryClient.getQueryData(dossierDataset.query.queryKey);
        if (dossier) await prefetchRecords(queryClient, dossier.panels);
        return null;
      },
      children: [
        {
          ErrorBoundary: RouteError,
          children: [
            {
              index: true,
              lazy: page(async () => (await import('#src/pages/overview/OverviewPage.tsx')).OverviewPage),
            },
            ...panelList.map(({ id, routes }) => ({
              element: <PanelGate panel={id} />,
              children: routes.map(({ path, load }) => ({
                path,
                lazy: page(load),
              })),
            })),
            {
              path: 'sources',
              lazy: page(async () => (await import('#src/pages/sources/SourcesPage.tsx')).SourcesPage),
            },
            {
              path: 'sources/disagreement',
              lazy: page(
                async () => (await import('#src/pages/sources/disagreement/DisagreementPage.tsx')).DisagreementPage,
              ),
            },
            {
              path: 'sources/standing',
              lazy: page(async () => (await import('#src/pages/sources/standing/StandingPage.tsx')).StandingPage),
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ];
}

/** The code of a page. Once it has come the router has it at once; an `import()` would even then come a task later, after a frame without it. */
function page(load: () => Promise<ComponentType>): () => Promise<{ Component: ComponentType }> {
  const code = laterCode(load);
  return async () => ({ Component: await code.fetch() });
}
