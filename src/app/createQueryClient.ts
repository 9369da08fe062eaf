import { QueryClient } from '@tanstack/react-query';
import { freshMs } from '#src/data/datasets.ts';
import { DataError } from '#src/data/fetchJson.ts';

/**
 * The cache of the dossier's files: fresh for ten minutes, read again when the reader comes back to the window after that. Only an
 * unreachable network is tried again by itself; `retries` sets how often.
 */
export function createQueryClient({ retries = 2 } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        retry: (count, error) => count < retries && error instanceof DataError && error.kind === 'unreachable',
        // The loader has just tried: a file that failed waits for the reader's "Try again", or for the network to come back.
        retryOnMount: false,
        networkMode: 'always',
      },
    },
  });
}
