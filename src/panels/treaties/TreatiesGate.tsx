import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import { treatiesDataset } from '#src/data/datasets.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { onTreatyReading, treatyReading } from '#src/data/treaty-list/treatyReading.ts';
import { formatNumber } from '#src/lib/numbers.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { Skeleton } from '#src/ui/Skeleton.tsx';

/** Shows the treaties once they are there: the opening of a large file at once, or with `whole` all of it and no less. */
export function TreatiesGate({ whole, children }: { whole: boolean; children: (list: TreatyList) => ReactNode }) {
  const query = whole ? treatiesDataset.wholeQuery : treatiesDataset.query;
  const { data, error } = useQuery(query);
  const reading = useReadingWords();
  if (reading && !(whole ? data?.complete : data)) return <Skeleton label={reading} />;
  return (
    <DataGate query={query}>
      {(list) => (whole && !list.complete ? !error && <Skeleton label="Loading the treaties" /> : children(list))}
    </DataGate>
  );
}

/** How far the loading of a large file has come, in words; null while nothing large is being loaded. */
export function useReadingWords(): string | null {
  const { locale } = useRecords();
  const reading = useSyncExternalStore(onTreatyReading, treatyReading, () => null);
  if (!reading) return null;
  const { bytes, records } = reading;
  return records
    ? `Reading the treaties: ${formatNumber(records.read, locale)} of ${formatNumber(records.total, locale)}`
    : `Loading the treaties: ${formatNumber(bytes / 1e6, locale, 1)} MB`;
}
