import type { ComponentType } from 'react';
import type { Dossier } from '#src/records/RecordsProvider.tsx';
import { paths } from '#src/lib/addresses/paths.ts';

/** A page a reader can go to, and what the navigation calls it. */
export interface Page {
  path: string;
  label: string;
  /** The page it is a part of, which leads to it; the navigation names only that one. */
  under?: string;
}

interface PanelRoute {
  path: string;
  load: () => Promise<ComponentType>;
}

interface Panel {
  id: Dossier['panels'][number];
  routes: PanelRoute[];
  /** The panel's pages in a dossier, given the themes it takes positions on. */
  pages: (themes: { id: string; title: string }[]) => Page[];
}

/** Every panel, in the order of the navigation; routes, navigation and prerendered pages all come from here. */
export const panelList: Panel[] = [
  {
    id: 'timeline',
    routes: [{ path: 'timeline', load: async () => (await import('./timeline/TimelinePanel.tsx')).TimelinePanel }],
    pages: () => [{ path: paths.timeline(), label: 'Timeline' }],
  },
  {
    id: 'treaties',
    routes: [
      { path: 'treaties', load: async () => (await import('./treaties/TreatiesPanel.tsx')).TreatiesPanel },
      { path: 'treaties/:id', load: async () => (await import('./treaties/detail/TreatyPage.tsx')).TreatyPage },
    ],
    pages: () => [{ path: paths.treaties(), label: 'Treaties' }],
  },
  {
    id: 'positions',
    routes: [
      { path: 'positions/:theme', load: async () => (await import('./positions/PositionsPanel.tsx')).PositionsPanel },
      { path: 'resolutions', load: async () => (await import('./resolutions/ResolutionsPanel.tsx')).ResolutionsPanel },
    ],
    pages: (themes) => [
      ...themes.map(({ id, title }) => ({ path: paths.positions(id), label: title })),
      { path: paths.resolutions(), label: 'Resolutions' },
    ],
  },
  {
    id: 'votes',
    routes: [{ path: 'votes', load: async () => (await import('./votes/VotesPanel.tsx')).VotesPanel }],
    pages: () => [{ path: paths.votes(), label: 'Votes' }],
  },
  {
    id: 'trade',
    routes: [{ path: 'trade', load: async () => (await import('./trade/TradePanel.tsx')).TradePanel }],
    pages: () => [{ path: paths.trade(), label: 'Trade' }],
  },
];
