import { useQueries, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import {
  assemblyVotesDataset,
  type Content,
  councilVetoesDataset,
  dossierDataset,
  instrumentsDataset,
  positionsDataset,
  sourcesDataset,
  timelineDataset,
  tradeDataset,
  tradeSeriesDataset,
  treatiesDataset,
} from '#src/data/datasets.ts';
import { treatyReadingBegun } from '#src/data/treaty-list/treatyReading.ts';
import { recordIndex, type Datasets, type RecordIndex } from './recordIndex.ts';

export type Dossier = Content<typeof dossierDataset>;

interface Records extends RecordIndex {
  dossier: Dossier;
  locale: string;
}

const RecordsContext = createContext<Records | null>(null);

type Panel = Dossier['panels'][number];

/** Loads every file a dossier's pages read, given the panels it has; a file that cannot be loaded is left to its panel to report. */
export async function prefetchRecords(queryClient: QueryClient, panels: Panel[]): Promise<void> {
  await Promise.all([
    queryClient.prefetchQuery(sourcesDataset.query),
    queryClient.prefetchQuery(instrumentsDataset.query),
    panels.includes('votes') && queryClient.prefetchQuery(assemblyVotesDataset.query),
    panels.includes('votes') && queryClient.prefetchQuery(councilVetoesDataset.query),
    panels.includes('timeline') && queryClient.prefetchQuery(timelineDataset.query),
    // A large file shows how far its reading has come: the page need not wait for it.
    panels.includes('treaties') &&
      Promise.race([queryClient.prefetchQuery(treatiesDataset.query), treatyReadingBegun()]),
    panels.includes('positions') && queryClient.prefetchQuery(positionsDataset.query),
    panels.includes('trade') && prefetchTrade(queryClient),
  ]);
}

/** The figures of trade and, where they say that there is one, the yearly series. */
async function prefetchTrade(queryClient: QueryClient): Promise<void> {
  await queryClient.prefetchQuery(tradeDataset.query);
  if (queryClient.getQueryData(tradeDataset.query.queryKey)?.series)
    await queryClient.prefetchQuery(tradeSeriesDataset.query);
}

/** The datasets of a dossier that hold records, as far as they are loaded. */
export function useDatasets(dossier: Dossier): Datasets {
  const enabled = (panel: Panel) => dossier.panels.includes(panel);
  return useQueries({
    queries: [
      sourcesDataset.query,
      instrumentsDataset.query,
      { ...timelineDataset.query, enabled: enabled('timeline') },
      { ...treatiesDataset.query, enabled: enabled('treaties') },
      { ...positionsDataset.query, enabled: enabled('positions') },
      { ...tradeDataset.query, enabled: enabled('trade') },
    ],
    combine: ([sources, instruments, timeline, treaties, positions, trade]): Datasets => ({
      sources: sources.data,
      instruments: instruments.data,
      timeline: timeline.data,
      treaties: treaties.data,
      positions: positions.data,
      trade: trade.data,
    }),
  });
}

/** Gives everything below it the dossier and an index of the records that are loaded. */
export function RecordsProvider({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  const datasets = useDatasets(dossier);
  const value = useMemo(
    () => ({ ...recordIndex({ ...datasets, dossier }), dossier, locale: dossier.language }),
    [datasets, dossier],
  );
  return <RecordsContext value={value}>{children}</RecordsContext>;
}

/** The dossier and its records. Throws outside a `RecordsProvider`. */
export function useRecords(): Records {
  const records = useContext(RecordsContext);
  if (!records) throw new Error('useRecords needs a RecordsProvider above it.');
  return records;
}
