import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { dossierHandlers, type DossierFiles } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { createQueryClient } from '#src/app/createQueryClient.ts';
import { createRoutes } from '#src/app/createRoutes.tsx';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { status, titles } from './shown.ts';

const shipped = shippedDossier();
const file = treatiesFile.parse(shipped['treaties.json']);
const [sample] = file.treaties;

/** Serves the dossier with other treaties, made of one of its own. */
function serveTreaties(changes: Partial<Treaty>[], topics = file.topics) {
  const treaties = changes.map((change, index) => ({
    ...sample,
    disagreements: [],
    id: `treaty-${index}`,
    ...change,
  }));
  const files: DossierFiles = {
    ...shipped,
    'treaties.json': { completeness: file.completeness, topics, treaties },
  };
  server.use(...dossierHandlers(files));
}

/** A page as it is before scripts, from the routes the build renders. */
async function renderWithoutScripts(address: string) {
  const queryClient = createQueryClient({ retries: 0 });
  const handler = createStaticHandler(createRoutes(queryClient));
  const context = await handler.query(new Request(`http://localhost${address}`));
  if (context instanceof Response) throw new Error(`${address} answered with a redirect`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(
    <QueryClientProvider client={queryClient}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </QueryClientProvider>,
  );
  return html.replaceAll('<!-- -->', '');
}

test('of two treaties with one id the first is shown, the other named as a fault', async () => {
  serveTreaties([{ title: 'The first' }, { title: 'The second' }, { id: 'treaty-0', title: 'Again' }]);
  await renderRoute('/treaties/');
  expect(titles()).toEqual(['The first', 'The second']);
  expect(screen.getByRole('alert')).toHaveTextContent('treaties.json, record treaty-0, field id: stands twice');
});

test('a year of 0 is shown as it is and said to be outside the bars', async () => {
  serveTreaties([{ signed: '0000', title: 'Very old' }, { signed: '1994' }]);
  const { user } = await renderRoute('/treaties/');
  expect(titles()[0]).toBe('Very old');
  expect(screen.getByText(/Not drawn: 1 in 0\./)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Years', { selector: 'input' }), '0000');
  expect(titles()).toEqual(['Very old']);
});

test('a title of 5,000 characters, with markup or from right to left, is text and nothing else', async () => {
  const long = 'Long '.repeat(1000).trim();
  const markup = '<img src=x onerror="document.title=\'broken\'"><b>bold</b>';
  const hebrew = 'הסכם על סחר (1994)';
  serveTreaties([{ title: long }, { title: markup }, { title: hebrew }]);
  await renderRoute('/treaties/?q=b');
  expect(document.querySelector('main img, main b')).toBeNull();
  await renderRoute('/treaties/');
  const shown = titles();
  expect(shown).toContain(long);
  expect(shown).toContain(markup);
  expect(screen.getByText(hebrew).closest('bdi')).not.toBeNull();
});

test('what is written from right to left leaves the dates beside it as they are', async () => {
  const place = 'ירושלים';
  const title = 'הסכם על סחר';
  const [{ citations = [] } = {}] = sample?.statements ?? [];
  serveTreaties([
    {
      title,
      place,
      signed: '1997-03-11',
      related: ['treaty-1'],
      amendments: [{ title, date: '1998-01-20', citations }],
    },
    { title, place: 'Moscow', signed: '1994-04-25' },
  ]);
  await renderRoute('/treaties/treaty-0/');
  const ownTexts = screen.getAllByText(/[א-ת]/, { ignore: 'h1, title' });
  expect(ownTexts.length).toBeGreaterThan(4);
  for (const text of ownTexts) expect(text.closest('bdi, nav')).not.toBeNull();
  await renderRoute(`/treaties/?place=${place}&years=1994`);
  expect(await screen.findByRole('button', { name: `Lift Place: ${place}: 1 treaty` })).toContainHTML(
    `<bdi>Place: ${place}</bdi>`,
  );
});

test('of more rows than stay in the page some are in it without scripts, with a way to all', async () => {
  serveTreaties(Array.from({ length: 301 }, (_, index) => ({ title: `Treaty ${index}` })));
  const html = await renderWithoutScripts('/treaties/');
  expect(html.match(/role="rowheader"/g)).toHaveLength(8);
  expect(html).toMatch(/<noscript><p>The first 8 in order of time\. All 301 are in <a href="\/data\/treaties\.json">/);
});

test('of 300 topics a few stand open; the others unfold and can be looked through', async () => {
  const topics = Array.from({ length: 301 }, (_, index) => ({
    id: `topic-${index}`,
    title: `Topic number ${index}`,
  }));
  serveTreaties(
    topics.map(({ id }) => ({ topic: id })),
    topics,
  );
  const { user } = await renderRoute('/treaties/?stack=topic');
  // By text: asking a page of so many rows for roles takes minutes.
  const boxes = () => screen.getByText('Topic', { selector: 'legend' }).parentElement?.querySelectorAll('label');
  expect(boxes()).toHaveLength(8);
  await user.click(screen.getByText('All 301'));
  expect(boxes()).toHaveLength(301);
  fireEvent.change(screen.getByPlaceholderText('Among 301'), { target: { value: 'number 299' } });
  expect(boxes()).toHaveLength(1);
  expect(screen.getByText('296 other topics', { exact: false })).toBeInTheDocument();
});

test('without any treaties the page says so, and nothing is missing', async () => {
  serveTreaties([]);
  await renderRoute('/treaties/');
  expect(screen.getByText('No treaties are recorded.')).toBeInTheDocument();
  expect(status()).toHaveTextContent('0 treaties');
  expect(screen.getByRole('img', { name: /; 80 years without one\.$/ })).toBeInTheDocument();
});
