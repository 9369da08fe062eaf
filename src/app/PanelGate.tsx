import { Outlet } from 'react-router';
import { NotFoundPage } from '#src/pages/problem/NotFoundPage.tsx';
import { useRecords, type Dossier } from '#src/records/RecordsProvider.tsx';

/** Lets a panel's pages through where the dossier has that panel; otherwise there are no such pages. */
export function PanelGate({ panel }: { panel: Dossier['panels'][number] }) {
  const { dossier } = useRecords();
  return dossier.panels.includes(panel) ? <Outlet /> : <NotFoundPage />;
}
