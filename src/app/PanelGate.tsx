import type { ReactNode } from 'react';
import { NotFoundPage } from '#src/pages/problem/NotFoundPage.tsx';
import { useRecords, type Dossier } from '#src/records/RecordsProvider.tsx';

/** Lets a panel's page through where the dossier has that panel; otherwise there is no such page. */
export function PanelGate({ panel, children }: { panel: Dossier['panels'][number]; children: ReactNode }) {
  const { dossier } = useRecords();
  return dossier.panels.includes(panel) ? children : <NotFoundPage />;
}
