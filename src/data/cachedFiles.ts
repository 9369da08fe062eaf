import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { fetchJson } from './fetchJson.ts';

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
  const files = z.safeParse(cachedFilesSchema, json);
  if (!files.success) return false;
  for (const [file, content] of Object.entries(files.data)) queryClient.setQueryData(['data', file], content);
  return true;
}
