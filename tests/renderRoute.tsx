import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { flushSync } from 'react-dom';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createQueryClient } from '#src/app/createQueryClient.ts';
import { createRoutes } from '#src/app/createRoutes.tsx';
import { keepScope } from '#src/app/keepScope.ts';

/**
 * Renders the app at an address, with its real routes and loaders, and waits for the page's main heading. `place()` is where the reader
 * is now: path, search and hash.
 */
export async function renderRoute(address: string, { settled = true } = {}) {
  const queryClient = createQueryClient({ retries: 0 });
  const router = keepScope(createMemoryRouter(createRoutes(queryClient), { initialEntries: [address] }));
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} flushSync={(update) => void flushSync(update)} />
    </QueryClientProvider>,
  );
  if (settled) await screen.findByRole('heading', { level: 1 });
  const place = () => `${router.state.location.pathname}${router.state.location.search}${router.state.location.hash}`;
  return { user, router, queryClient, place };
}
