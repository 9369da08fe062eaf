import type { QueryClient } from '@tanstack/react-query';
import { dossierDataset, treatiesDataset } from './datasets.ts';
import { fetchJson } from './fetchJson.ts';
import { treatyListFrom, type TreatiesState } from './treaty-list/treatyList.ts';

/** The files in the cache as JSON, parsed content by file name; the same content gives the same text. */
export function cachedFiles(queryClient: QueryClient): string {
  const queries = queryClient.getQueryCache().getAll();
  return JSON.stringify(Object.fromEntries(queries.map(({ queryKey, state }) => [String(queryKey[1]), state.data])));
}

/**
 * Fills the cache with what `cachedFiles` gave when the page was built, fresh from now; its content was parsed then. False where it
 * cannot be had.
 */
export async function restoreCachedFiles(queryClient: QueryClient, address: string): Promise<boolean> {
  const json = await fetchJson('state.json', undefined, address).catch(() => null);
  return restoreFiles(queryClient, json);
}

/** The same, from the JSON itself. */
export function restoreFiles(queryClient: QueryClient, json: unknown): boolean {
  if (!isCachedFiles(json)) return false;
  const { [treatiesDataset.file]: treaties, ...files } = json;
  for (const [file, content] of Object.entries(files)) queryClient.setQueryData(['data', file], content);
  const dossier = queryClient.getQueryData(dossierDataset.query.queryKey);
  if (treaties && dossier) queryClient.setQueryData(treatiesDataset.query.queryKey, treatyListFrom(treaties, dossier));
  return true;
}

interface CachedFiles {
  [treatiesDataset.file]?: TreatiesState;
  [file: string]: unknown;
}

/** Told by its outline alone: the file is part of the build, its name carries its hash, and what it holds was checked on the way in. */
function isCachedFiles(json: unknown): json is CachedFiles {
  return typeof json === 'object' && json !== null && dossierDataset.file in json;
}
