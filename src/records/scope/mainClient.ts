import {
  assemblyVotesDataset,
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
import { QueryClient, type UseQueryOptions } from '@tanstack/react-query';
import type { DataError } from '#src/data/fetchJson.ts';
import type { Datasets } from '#src/records/recordIndex.ts';
import { mainScope, type MainScope } from './mainScope.ts';
import {
  restrictDossier,
  restrictInstruments,
  restrictPositions,
  restrictRows,
  restrictSources,
  restrictTimeline,
  restrictTrade,
  restrictTreaties,
} from './restrictions.ts';

/**
 * A client on the same cache that hands every dataset out as the main source alone has it: loading, faults and failures stay those of the
 * one cache, and whatever reads a dataset below it reads what the main source says without knowing.
 */
export function mainClient(client: QueryClient, datasets: Datasets): QueryClient {
  const scope = mainScope(datasets);
  const scoped = new QueryClient({
    queryCache: client.getQueryCache(),
    mutationCache: client.getMutationCache(),
    defaultOptions: client.getDefaultOptions(),
  });
  const restrict = <T>({ queryKey }: UseQueryOptions<T, DataError>, restriction: (content: T, scope: MainScope) => T) =>
    scoped.setQueryDefaults<T, DataError>(queryKey, { select: (content) => restriction(content, scope) });

  restrict(dossierDataset.query, restrictDossier);
  restrict(sourcesDataset.query, restrictSources);
  restrict(timelineDataset.query, restrictTimeline);
  restrict(treatiesDataset.query, restrictTreaties);
  restrict(positionsDataset.query, restrictPositions);
  restrict(instrumentsDataset.query, restrictInstruments);
  restrict(tradeDataset.query, restrictTrade);
  restrict(tradeSeriesDataset.query, restrictRows('years'));
  restrict(assemblyVotesDataset.query, restrictRows('years'));
  restrict(councilVetoesDataset.query, restrictRows('vetoes'));
  return scoped;
}
