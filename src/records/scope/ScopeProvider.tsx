import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { use, useMemo, type ReactNode } from 'react';
import { useDatasets, type Dossier } from '#src/records/RecordsProvider.tsx';
import { loadScope } from './loadScope.ts';
import { useScope } from './useScope.ts';

/** Hands out to everything below it the whole dossier, or what its main source alone says, as the address asks. */
export function ScopeProvider({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  const client = useQueryClient();
  const scope = useScope();
  const datasets = useDatasets(dossier);
  const restricted = scope === 'main' ? use(loadScope()) : null;
  const main = useMemo(
    () => restricted?.mainClient(client, { ...datasets, dossier }),
    [restricted, client, datasets, dossier],
  );
  return <QueryClientProvider client={main ?? client}>{children}</QueryClientProvider>;
}
