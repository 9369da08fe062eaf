import { useMemo } from 'react';
import { useDatasets, useRecords } from '#src/records/RecordsProvider.tsx';
import { assertionsOf, type Assertion } from './assertions.ts';

/** Everything the dossier says, as far as it is loaded. */
export function useAssertions(): Assertion[] {
  const { dossier, records } = useRecords();
  const datasets = useDatasets(dossier);
  return useMemo(() => assertionsOf(datasets, records), [datasets, records]);
}
