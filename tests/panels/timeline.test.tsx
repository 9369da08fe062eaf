import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const event = (id: string) => within(document.getElementById(id) ?? document.createElement('article'));

test('the periods of relations say state, level, dates, length and who acted', async () => {
  await renderRoute('/timeline/');
  const period = screen.getAllByRole('listitem').find((item) => /158 days/.test(item.textContent ?? ''));
  expect(period).toHaveTextContent('No relations, no missions');
  expect(period).toHaveTextContent('12 February 1953 – 20 July 1953');
  expect(period).toHaveTextContent('by Soviet Union');
});

test('the band says in words what it draws', async () => {
  await renderRoute('/timeline/');
  expect(
    screen.getByRole('img', {
      name: /^Band of relations: .*no relations 1967 to 1987; .*relations restored 1991 to today\.$/,
    }),
  ).toBeInTheDocument();
});

test('an event carries its date, kind, actors, claims with their holder, and where sources differ', async () => {
  await renderRoute('/timeline/');
  const break1953 = event('severance-1953');
  expect(break1953.getByText('12 February 1953', { selector: 'time' })).toBeInTheDocument();
  expect(break1953.getByText('Change of relations')).toBeInTheDocument();
  expect(break1953.getByText('Claim · Soviet Union')).toBeInTheDocument();
  expect(break1953.getByText('Left out')).toBeInTheDocument();
});

test('an error of the main source is corrected in the open', async () => {
  await renderRoute('/timeline/');
  const operation = document.getElementById('operation-syria-2015') ?? document.body;
  expect(operation).toHaveTextContent('30 September 2015');
  expect(within(operation).getAllByText('Corrected').length).toBeGreaterThan(0);
  expect(operation).toHaveTextContent(/30 September 2019/);
});

test('kinds and years narrow the list; the count says so; reset brings all back', async () => {
  const { user, place } = await renderRoute('/timeline/');
  const status = () => screen.getByRole('status');
  const all = status().textContent ?? '';
  await user.click(screen.getByRole('checkbox', { name: /^Visit/ }));
  expect(place()).toBe('/timeline/?kind=visit');
  expect(status()).toHaveTextContent(/^\d+ of \d+ events$/);
  await user.type(screen.getByLabelText('Years'), '2015-2016');
  expect(place()).toBe('/timeline/?kind=visit&years=2015-2016');
  for (const heading of screen.getAllByRole('heading', { level: 3 }))
    expect(['2015', '2016']).toContain(heading.textContent);
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(place()).toBe('/timeline/');
  expect(status()).toHaveTextContent(all);
});

test('a text that is no year is named at the field and changes nothing', async () => {
  const { user, place } = await renderRoute('/timeline/');
  await user.type(screen.getByLabelText('Years'), 'soon');
  await user.tab();
  expect(screen.getByText('“soon” is not a year: write 1991 or 1991-2003')).toBeInTheDocument();
  expect(screen.getByLabelText('Years')).toBeInvalid();
  expect(place()).toBe('/timeline/');
});

test('only what the main source has: no added event is left', async () => {
  const { user } = await renderRoute('/timeline/');
  expect(screen.getAllByText('Added').length).toBeGreaterThan(10);
  await user.click(screen.getByRole('checkbox', { name: /^Only what the main source/ }));
  expect(screen.queryByText('Added')).not.toBeInTheDocument();
});

test('a choice that fits nothing says what to lift', async () => {
  await renderRoute('/timeline/?years=1850');
  expect(screen.getByText('No event fits this choice.')).toBeInTheDocument();
  expect(screen.getByText(/widen the years/)).toBeInTheDocument();
});

test('values in the address that mean nothing are passed over', async () => {
  await renderRoute('/timeline/?kind=feast&years=soon');
  expect(screen.getByRole('status')).toHaveTextContent(/^\d+ events$/);
});
