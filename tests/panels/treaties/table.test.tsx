import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { status, titles } from './shown.ts';

beforeEach(() => serveShipped());

test('all treaties stand in it by date, the undated last, with “not found” where nothing was found', async () => {
  await renderRoute('/treaties/');
  expect(status()).toHaveTextContent('29 treaties');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(29);
  expect(rows[0]).toHaveTextContent('7 October 1964');
  expect(within(rows.at(-1) ?? document.body).getAllByRole('cell')[1]).toHaveTextContent('not found');
});

test('every column header sorts, and sorts the other way round, unknown values last', async () => {
  const { user, place } = await renderRoute('/treaties/');
  await user.click(screen.getByRole('button', { name: 'Treaty' }));
  expect(screen.getByRole('columnheader', { name: 'Treaty' })).toHaveAttribute('aria-sort', 'ascending');
  const ascending = titles();
  await user.click(screen.getByRole('button', { name: 'Treaty' }));
  expect(place()).toBe('/treaties/?sort=title.desc');
  expect(titles()).toEqual(ascending.toReversed());
  for (const column of ['Place', 'In force', 'Status']) {
    await user.click(screen.getByRole('button', { name: column }));
    await user.click(screen.getByRole('button', { name: column }));
    expect(screen.getByRole('columnheader', { name: column })).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getAllByRole('row').at(-1)).toHaveTextContent('not found');
  }
});

test('a row opens its details in place: signatories, status, events of that time; the address keeps it', async () => {
  const { user, place } = await renderRoute('/treaties/?q=customs');
  await user.click(
    screen.getByRole('button', { name: 'Details of Agreement on cooperation between the customs services' }),
  );
  expect(place()).toBe('/treaties/?q=customs&open=customs-1997');
  const details = screen.getByText('Signed for Russia').closest('tr') ?? document.body;
  expect(details).toHaveTextContent(/Signed for RussiaViktor Chernomyrdin/);
  expect(details).toHaveTextContent(/Signed for IsraelBenjamin Netanyahu/);
  expect(details).toHaveTextContent(/Amendments and protocolsnot found/);
  expect(within(details).getByRole('link', { name: /Netanyahu.s first trip/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Details of Agreement on cooperation between/ }));
  expect(place()).toBe('/treaties/?q=customs');
});

test('an old link to a row opens it', async () => {
  await renderRoute('/treaties/#customs-1997');
  expect(screen.getByText('Viktor Chernomyrdin')).toBeInTheDocument();
  expect(document.getElementById('customs-1997')).toHaveAttribute('data-marked');
});

test('the page says that the list is not complete, and who says so', async () => {
  await renderRoute('/treaties/');
  const note = screen.getByRole('region', { name: 'How complete the list is' });
  expect(note).toHaveTextContent(/not complete/);
  expect(within(note).getByText('Claim · Sergei Lavrov')).toBeInTheDocument();
});
