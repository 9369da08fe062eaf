import { positionsDataset } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import type { Ground, Issue, Position } from '#src/data/schema/positions.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';

/** A document named as the ground of a position: who names it, on which issue, and how they read it. */
export interface Invocation {
  instrument: string;
  issue: Issue;
  position: Position;
  reading: Ground['reading'];
}

/** Every ground of a position that is a document, in the order of the issues. */
export function useInvocations(): Invocation[] {
  const { dossier } = useRecords();
  const { data } = useQuery({ ...positionsDataset.query, enabled: dossier.panels.includes('positions') });
  return (data?.issues ?? []).flatMap((issue) =>
    issue.positions.flatMap((position) =>
      position.grounds.flatMap(({ instrument, reading }) =>
        instrument ? [{ instrument, issue, position, reading }] : [],
      ),
    ),
  );
}
