import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { dossierDataset } from './dossier.ts';
import { fetchJson } from './fetchJson.ts';
import { treatiesDataset } from './treaties.ts';
import { treatyListFrom } from './treaty-list/treatyList.ts';

const cachedFilesSchema = z.record(z.string(), z.unknown());

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
  const files = z.safeParse(cachedFilesSchema, json);
  if (!files.success) return false;
  for (const [file, content] of Object.entries(files.data))
    if (file !== treatiesDataset.file) queryClient.setQueryData(['data', file], content);
  const dossier = queryClient.getQueryData(dossierDataset.query.queryKey);
  const treaties =
    dossier &&
    treatyListFrom(files.data[treatiesDataset.file], { mainSource: dossier.mainSource, locale: dossier.language });
  if (treaties) queryClient.setQueryData(treatiesDataset.query.queryKey, treaties);
  return true;
}
