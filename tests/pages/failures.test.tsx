import { timelineDataset } from '#src/data/datasets.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { sourcesFile } from '#src/data/schema/sources.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

test.each([
  ['offline', 'This part of the dossier could not be reached', 'Check the network connection'],
  ['server-error', 'This part of the dossier could not be reached', 'status 500'],
  ['not-found', 'This part of the dossier is not there', 'status 404'],
  ['not-json', 'This part of the dossier cannot be read', 'not complete JSON'],
  ['truncated', 'This part of the dossier cannot be read', 'not complete JSON'],
  ['wrong-shape', 'This part of the dossier cannot be read', 'does not have the shape'],
])(
  '%s: the treaties page says what happened, names the file and offers another try',
  async (scenario, title, detail) => {
    serveShipped(`${scenario}:treaties.json`);
    const { user } = await renderRoute('/treaties/');
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent(title);
    expect(notice).toHaveTextContent(detail);
    expect(notice).toHaveTextContent('treaties.json');
    serveShipped();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('rowheader')).toHaveLength(29);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  },
);

test('one panel’s failure leaves the rest of the overview working', async () => {
  serveShipped('offline:treaties.json');
  await renderRoute('/');
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(screen.getByRole('link', { name: '8,896' })).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /Russian exports/ })).toBeInTheDocument();
});

test('one bad record is left out and named; the others show', async () => {
  serveShipped('one-bad-record:treaties.json');
  await renderRoute('/treaties/');
  expect(screen.getAllByRole('rowheader')).toHaveLength(28);
  const notice = screen.getByRole('alert');
  expect(notice).toHaveTextContent('1 fault in the data');
  expect(notice).toHaveTextContent(/treaties\.json, record [\w-]+, field title/);
});

test.each([
  ['url', 'https://[x'],
  ['language', 'en_US'],
])('a source whose %s is “%s” is left out and named; the others show', async (field, value) => {
  const files = shippedDossier();
  const { sources } = sourcesFile.parse(files['sources.json']);
  const changed = sources.map((source, index) => (index === 1 ? { ...source, [field]: value } : source));
  server.use(...dossierHandlers({ ...files, 'sources.json': { sources: changed } }));
  await renderRoute('/sources/');
  expect(screen.getAllByRole('article')).toHaveLength(sources.length - 1);
  expect(screen.getByRole('alert')).toHaveTextContent(
    `sources.json, record ${sources[1]?.id}, field ${field}: does not have the form this field takes`,
  );
});

test('without the dossier’s own file the page says so and can be tried again', async () => {
  serveShipped('offline:dossier.json');
  const { user } = await renderRoute('/', { settled: false });
  expect(await screen.findByRole('alert')).toHaveTextContent('dossier.json');
  serveShipped();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Russia and Israel' })).toBeInTheDocument();
});

test('a refresh that fails keeps what was there and says so', async () => {
  serveShipped();
  const { queryClient } = await renderRoute('/timeline/');
  const before = screen.getByText(/^\d+ events$/).textContent;
  serveShipped('offline:timeline.json');
  await queryClient.invalidateQueries({ queryKey: timelineDataset.query.queryKey });
  expect(await screen.findByRole('alert')).toHaveTextContent('Not refreshed: an earlier copy is shown');
  expect(screen.getByText(/^\d+ events$/)).toHaveTextContent(before ?? '');
});

test('while a slow network answers, the page says that it is loading', async () => {
  serveShipped('slow:timeline.json');
  await renderRoute('/timeline/', { settled: false });
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Timeline' })).toBeInTheDocument());
});

test('an address without a page helps on', async () => {
  serveShipped();
  const { user } = await renderRoute('/nowhere');
  expect(screen.getByRole('heading', { level: 1, name: 'No page at this address' })).toBeInTheDocument();
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'overview' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Russia and Israel' })).toBeInTheDocument();
});
