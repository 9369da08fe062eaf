import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

test('an issue shows each holder’s position, how it is known, since when and on what ground, with a link to the document', async () => {
  const { user, place } = await renderRoute('/positions/middle-east/');
  const settlements = document.getElementById('settlements') ?? document.body;
  expect(settlements).toHaveTextContent(/Stated by (Russia|Russian Foreign Ministry)/);
  expect(settlements).toHaveTextContent('Rests on');
  const link = within(settlements)
    .getAllByRole('link')
    .find((found) => found.getAttribute('href') === '/resolutions/#s-res-2334-2016');
  await user.click(link ?? settlements);
  await screen.findByRole('heading', { level: 1, name: 'Resolutions' });
  expect(place()).toBe('/resolutions/#s-res-2334-2016');
});

test('where the sources state no position, that is said', async () => {
  await renderRoute('/positions/middle-east/');
  expect(screen.getAllByText('No position stated in the sources.').length).toBeGreaterThan(0);
});

test('a holder’s reading of a document is kept apart from the document', async () => {
  await renderRoute('/positions/middle-east/');
  const golan = document.getElementById('golan') ?? document.body;
  expect(golan).toHaveTextContent(/497.*The holder’s reading:/);
});

test('the blame for the Il-20 stands on both sides, each with its holder', async () => {
  await renderRoute('/positions/syria/');
  const card = document.getElementById('il-20') ?? document.body;
  expect(card).toHaveTextContent('Igor Konashenkov');
  expect(card).toHaveTextContent(/Israel denies|denies/);
});

test('a theme the dossier does not have says which it has', async () => {
  await renderRoute('/positions/moon/');
  expect(screen.getByRole('heading', { level: 1, name: 'No such theme' })).toBeInTheDocument();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Middle East settlement' })).toHaveAttribute(
    'href',
    '/positions/middle-east/',
  );
});
