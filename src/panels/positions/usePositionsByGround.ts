import { useQuery } from '@tanstack/react-query';
import { positionsDataset } from '#src/data/positions.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';

/** Ids of the positions that name an instrument as their ground. */
export function usePositionsByGround(instrument: string): string[] {
  const { dossier } = useRecords();
  const { data } = useQuery({ ...positionsDataset.query, enabled: dossier.panels.includes('positions') });
  return (data?.issues ?? [])
    .flatMap(({ positions }) => positions)
    .filter(({ grounds }) => grounds.some((ground) => ground.instrument === instrument))
    .map(({ id }) => id);
}
