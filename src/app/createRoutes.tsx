import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { dossierDataset } from '#src/data/datasets.ts';
import { NotFoundPage } from '#src/pages/problem/NotFoundPage.tsx';
import { panelList } from '#src/panels/panelList.ts';
import { prefetchRecords } from '#src/records/RecordsProvider.tsx';
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
              lazy: async () => ({ Component: (await import('#src/pages/overview/OverviewPage.tsx')).OverviewPage }),
            },
            ...panelList.map(({ id, routes }) => ({
              element: <PanelGate panel={id} />,
              children: routes.map(({ path, load }) => ({
                path,
                lazy: async () => ({ Component: await load() }),
              })),
            })),
            {
              path: 'sources',
              lazy: async () => ({ Component: (await import('#src/pages/sources/SourcesPage.tsx')).SourcesPage }),
            },
            {
              path: 'sources/disagreement',
              lazy: async () => ({
                Component: (await import('#src/pages/sources/disagreement/DisagreementPage.tsx')).DisagreementPage,
              }),
            },
            {
              path: 'sources/standing',
              lazy: async () => ({
                Component: (await import('#src/pages/sources/standing/StandingPage.tsx')).StandingPage,
              }),
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ];
}
