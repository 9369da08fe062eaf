import { queryOptions } from '@tanstack/react-query';
import { DataError, fetchJson, type Fault } from './fetchJson.ts';
import type { TreatyList } from './treaty-list/treatyList.ts';

/** How long a file counts as fresh, in milliseconds. */
export const freshMs = 600_000;

/** The content of a file of the dossier, with the records that had to be left out. */
export type Content<D extends { query: { queryFn?: unknown } }> = D extends Dataset<infer C> ? C : never;

interface DataFile<C> {
  parse: (json: unknown) => C;
}

/**
 * One file of the dossier and the query that loads it. What checks the file comes only when one is loaded: a page brings its data with it,
 * checked when the site was built.
 */
function dataset<C extends { faults: Fault[] }>(file: string, schema: () => Promise<DataFile<C>>) {
  const query = queryOptions<C, DataError>({
    queryKey: ['data', file],
    queryFn: async ({ signal }) => {
      const json = await fetchJson(file, signal);
      return (await arrived(file, schema())).parse(json);
    },
  });
  return { file, query };
}

type Dataset<C extends { faults: Fault[] }> = ReturnType<typeof dataset<C>>;

function arrived<M>(file: string, module: Promise<M>): Promise<M> {
  return module.catch(() => {
    throw new DataError('unreachable', file, 'The network did not bring what this site reads the file with.');
  });
}

export const dossierDataset = dataset('dossier.json', async () => (await import('./schema/dossier.ts')).dossierFile);
export const sourcesDataset = dataset('sources.json', async () => (await import('./schema/sources.ts')).sourcesFile);
export const timelineDataset = dataset(
  'timeline.json',
  async () => (await import('./schema/timeline.ts')).timelineFile,
);
export const positionsDataset = dataset(
  'positions.json',
  async () => (await import('./schema/positions.ts')).positionsFile,
);
export const instrumentsDataset = dataset(
  'instruments.json',
  async () => (await import('./schema/instruments.ts')).instrumentsFile,
);
export const assemblyVotesDataset = dataset(
  'assembly-votes.json',
  async () => (await import('./schema/assemblyVotes.ts')).assemblyVotesFile,
);
export const councilVetoesDataset = dataset(
  'council-vetoes.json',
  async () => (await import('./schema/councilVetoes.ts')).councilVetoesFile,
);
export const tradeDataset = dataset('trade.json', async () => (await import('./schema/trade.ts')).tradeFile);
export type Trade = Content<typeof tradeDataset>;
export const tradeSeriesDataset = dataset(
  'trade-series.json',
  async () => (await import('./schema/tradeSeries.ts')).tradeSeriesFile,
);
export type TradeSeries = Content<typeof tradeSeriesDataset>;

const treaties = 'treaties.json' as const;
const treatiesQuery = queryOptions<TreatyList, DataError>({
  queryKey: ['data', treaties],
  queryFn: async ({ client, signal }) => {
    const dossier = await client.ensureQueryData(dossierDataset.query);
    return (await arrived(treaties, import('./treaty-list/loadTreaties.ts'))).loadTreaties(dossier, signal);
  },
  // Where a page brings the opening of a large file, that will do until a reader wants the whole.
  staleTime: ({ state }) => (state.data?.complete === false ? Infinity : freshMs),
  structuralSharing: false,
});

/** The treaties. Their query gives a list that stays cheap at any size. */
export const treatiesDataset = {
  file: treaties,
  query: treatiesQuery,
  /** The same, for where the opening of a large file will not do. */
  wholeQuery: {
    ...treatiesQuery,
    staleTime: ({ state }) => (state.data?.complete === false ? 0 : freshMs),
  } satisfies typeof treatiesQuery,
};
