import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

test('says what is known, what is not, and what each source says', async () => {
  await renderRoute('/treaties/air-services-1993/');
  expect(screen.getByRole('heading', { level: 1, name: 'Agreement on air services' })).toBeInTheDocument();
  await waitFor(() => expect(document.title).toMatch(/^Agreement on air services · /));
  const article = screen.getByRole('article');
  expect(article).toHaveTextContent(/Official titleAgreement between the Government .* on air services/);
  expect(article).toHaveTextContent(/Signed for Russianot found/);
  expect(article).toHaveTextContent(/Amendments and protocols.*27 September 2017/);
  expect(within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem').length).toBeGreaterThan(1);
  expect(screen.getByRole('link', { name: /^Rabin visits Russia/ })).toBeInTheDocument();
});

test('leads to whatever it is linked with: other treaties, bodies, figures', async () => {
  const { user } = await renderRoute('/treaties/trade-economic-1994/');
  const commission = { name: 'Russian-Israeli Mixed Commission on Trade and Economic Cooperation' };
  expect(screen.getByRole('link', commission)).toHaveAttribute('href', '/trade/#mixed-commission-1994');
  await user.click(screen.getByRole('link', { name: 'All treaties' }));
  await user.click(
    await screen.findByRole('button', { name: 'Details of Agreement on trade and economic cooperation' }),
  );
  expect(screen.getByRole('link', commission)).toBeInTheDocument();
});

test('leads to the one before and the one after, among the filters the reader came with', async () => {
  const { user, place } = await renderRoute('/treaties/?years=1994&topic=economy');
  await user.click(screen.getByRole('link', { name: /double taxation/ }));
  expect(place()).toBe('/treaties/double-taxation-1994/?years=1994&topic=economy');
  const neighbours = within(await screen.findByRole('navigation', { name: 'Neighbouring treaties' }));
  expect(neighbours.getByText(/1 of 2/)).toBeInTheDocument();
  await user.click(neighbours.getByRole('link', { name: 'Agreement on trade and economic cooperation' }));
  expect(place()).toBe('/treaties/trade-economic-1994/?years=1994&topic=economy');
  await user.click(screen.getByRole('link', { name: 'The treaties chosen' }));
  expect(place()).toBe('/treaties/?years=1994&topic=economy');
});

test('of no such treaty says so', async () => {
  await renderRoute('/treaties/no-such-treaty/');
  expect(screen.getByRole('heading', { level: 1, name: 'No such treaty' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'All treaties' })).toHaveAttribute('href', '/treaties/');
});
