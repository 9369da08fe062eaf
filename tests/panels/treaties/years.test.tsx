import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';
import { status, titles } from './shown.ts';

beforeEach(() => serveShipped());

test('the bars count every year, the empty ones too', async () => {
  await renderRoute('/treaties/');
  expect(
    screen.getByRole('img', { name: /^Treaties signed by year, 1947 to 20\d\d; \d+ years without one\.$/ }),
  ).toBeInTheDocument();
  expect(screen.getByText('1994: 4')).toBeInTheDocument();
  expect(screen.getByText('1975: 0')).toBeInTheDocument();
  expect(screen.getByText('no relations')).toBeInTheDocument();
});

test('says when relations stood and the day they were restored, with a way from each such time to its treaties', async () => {
  const { user, place } = await renderRoute('/treaties/?place=Moscow');
  const caption = screen.getByText(/Relations stood/);
  expect(caption).toHaveTextContent(
    'Relations stood 1948–1953, 1953–1967 (restored 20 July 1953), since 1991 (restored 18 October 1991).',
  );
  expect(within(caption).getByRole('link', { name: 'restored 18 October 1991' })).toHaveAttribute(
    'href',
    '/timeline/#restoration-1991',
  );
  await user.click(within(caption).getByRole('link', { name: 'since 1991' }));
  expect(place()).toBe('/treaties/?years=1991-&place=Moscow');
  expect(status()).toHaveTextContent('10 of 29 treaties, since 1991, place Moscow');
});

test('two sliders choose the first year and the last; a span may be typed with a dash', async () => {
  const { user } = await renderRoute('/treaties/');
  fireEvent.change(screen.getByRole('slider', { name: 'First year' }), { target: { value: '1991' } });
  fireEvent.change(screen.getByRole('slider', { name: 'Last year' }), { target: { value: '1993' } });
  expect(screen.getByLabelText('Years', { selector: 'input' })).toHaveValue('1991-1993');
  expect(status()).toHaveTextContent('3 of 29 treaties, 1991–1993');
  await user.clear(screen.getByLabelText('Years', { selector: 'input' }));
  await user.type(screen.getByLabelText('Years', { selector: 'input' }), '1991–2003');
  expect(status()).toHaveTextContent(/of 29 treaties, 1991–2003/);
  expect(screen.getByRole('slider', { name: 'Last year' })).toHaveValue('2003');
});

test('of one year the caption says how many there are, of several how many years have one', async () => {
  const { user } = await renderRoute('/treaties/?years=1994');
  expect(screen.getByText(/^4 treaties signed in 1994\./)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Years', { selector: 'input' }), '-1998');
  expect(screen.getByText(/^4 years with a treaty, 1 without\./)).toBeInTheDocument();
});

test('what counts can be the entry into force', async () => {
  const { user, place } = await renderRoute('/treaties/');
  await user.click(screen.getByRole('radio', { name: 'Year of entry into force' }));
  await user.type(screen.getByLabelText('Years', { selector: 'input' }), '2017{Enter}');
  expect(place()).toBe('/treaties/?count=in-force&years=2017');
  expect(status()).toHaveTextContent('1 of 29 treaties, entered into force 2017');
  expect(titles()).toEqual(['Treaty on cooperation in social security']);
});

test('divided by topic, the bars name a handful and count the rest together; a table has the numbers', async () => {
  const { user } = await renderRoute('/treaties/?stack=topic');
  const key = within(screen.getByRole('list', { name: 'Topics in the bars' })).getAllByRole('listitem');
  expect(key).toHaveLength(6);
  expect(key.at(-1)).toHaveTextContent('5 other topics');
  const patternsIn = (part: Element | null | undefined) =>
    [...(part?.querySelectorAll('rect[fill]') ?? [])].map((rect) => rect.getAttribute('fill')?.match(/\w+(?=\))/)?.[0]);
  const topics = patternsIn(key[0]?.parentElement);
  const periods = patternsIn(screen.getByText(/Under the axis/));
  expect(new Set([...topics, ...periods]).size, 'no pattern has two meanings').toBe(topics.length + periods.length);
  expect(periods).toHaveLength(2);
  await user.click(screen.getByText('The numbers as a table'));
  const table = within(screen.getByRole('region', { name: 'Treaties by year, as a table' }));
  expect(await table.findByRole('row', { name: /^1994 2 0 1/ })).toBeInTheDocument();
  expect(table.getByRole('rowheader', { name: '1965–1990' })).toBeInTheDocument();
});
