import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const titles = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getAllByRole('link')[0]?.textContent);
const status = () => screen.getByRole('status');

test('all treaties stand in a table by date, the undated last, with “not found” where nothing was found', async () => {
  await renderRoute('/treaties/');
  expect(status()).toHaveTextContent('20 treaties');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(20);
  expect(rows[0]).toHaveTextContent('7 October 1964');
  expect(within(rows.at(-1) ?? document.body).getAllByRole('cell')[0]).toHaveTextContent('not found');
});

test('a year and a topic: the result line counts and names them', async () => {
  const { user } = await renderRoute('/treaties/');
  await user.type(screen.getByLabelText('Years'), '1994');
  expect(status()).toHaveTextContent('4 of 20 treaties, 1994');
  await user.click(screen.getByRole('checkbox', { name: /^Economy/ }));
  expect(status()).toHaveTextContent(/^2 of 20 treaties, 1994, topic Economy/);
});

test('words are looked for in titles, places and statements', async () => {
  const { user, place } = await renderRoute('/treaties/');
  await user.type(screen.getByLabelText('Words'), 'visa');
  expect(place()).toBe('/treaties/?q=visa');
  for (const title of titles()) expect(title).toMatch(/visa/i);
});

test('a column header sorts, and sorts the other way round', async () => {
  const { user, place } = await renderRoute('/treaties/');
  await user.click(screen.getByRole('button', { name: 'Treaty' }));
  expect(screen.getByRole('columnheader', { name: 'Treaty' })).toHaveAttribute('aria-sort', 'ascending');
  const ascending = titles();
  await user.click(screen.getByRole('button', { name: 'Treaty' }));
  expect(place()).toBe('/treaties/?sort=title.desc');
  expect(titles()).toEqual(ascending.toReversed());
});

test('a row opens its details: signatories, status, where sources differ', async () => {
  const { user } = await renderRoute('/treaties/?q=customs');
  const row = document.getElementById('customs-1997') ?? document.body;
  await user.click(within(row).getByText('Details', { exact: false, selector: 'summary' }));
  expect(row).toHaveTextContent(/Signed by.*Netanyahu.*Chernomyrdin|Signed by.*Chernomyrdin.*Netanyahu/);
  expect(row).toHaveTextContent('Status');
});

test('the bars count every year, the empty ones too', async () => {
  await renderRoute('/treaties/');
  expect(
    screen.getByRole('img', { name: /^Treaties signed by year, 1947 to 20\d\d; \d+ years without one\.$/ }),
  ).toBeInTheDocument();
  expect(screen.getByText('1994: 4')).toBeInTheDocument();
  expect(screen.getByText('1975: 0')).toBeInTheDocument();
});

test('a choice that leaves nothing offers the way back', async () => {
  const { user } = await renderRoute('/treaties/?years=1850');
  await user.click(screen.getByRole('button', { name: 'show all 20 treaties' }));
  expect(status()).toHaveTextContent('20 treaties');
});

test('the page says that the list is not complete, and who says so', async () => {
  await renderRoute('/treaties/');
  const note = screen.getByRole('region', { name: 'How complete the list is' });
  expect(note).toHaveTextContent(/not complete/);
  expect(within(note).getByText('Claim · Sergei Lavrov')).toBeInTheDocument();
});
