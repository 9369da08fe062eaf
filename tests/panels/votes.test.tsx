import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { dossierHandlers } from '#mocks/handlers.ts';
import { shippedDossier } from '#mocks/readDossier.ts';
import { server } from '#mocks/server.ts';
import { assemblyVotesFile } from '#src/data/schema/assemblyVotes.ts';
import { councilVetoesFile } from '#src/data/schema/councilVetoes.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const votes = assemblyVotesFile.parse(shippedDossier()['assembly-votes.json']);
const { vetoes, provenance } = councilVetoesFile.parse(shippedDossier()['council-vetoes.json']);
const drafts = () => screen.getAllByRole('rowheader').filter(({ textContent }) => textContent?.startsWith('S/'));

test('every year has its share, the votes behind it, and a word where they are few or missing', async () => {
  const { user } = await renderRoute('/votes/');
  await user.click(screen.getByText('The same numbers as a table'));
  const table = screen.getByRole('table', { name: /^Share of identical votes/ });
  const row = (year: string) => within(table).getByRole('row', { name: new RegExp(`^${year} `) }).textContent;
  expect(within(table).getAllByRole('row')).toHaveLength(2019 - 1949 + 2);
  expect(row('1975')).toBe('197510.9%640%9 (few)');
  expect(row('1951')).toBe('195116.7%6 (few)no data');
  expect(row('1964')).toBe('1964no datano data');
  expect(row('2019')).toBe('201923.8%840%14');
});

test('the figure says in words how often both vote alike, what a hollow point is, and which year is missing', async () => {
  await renderRoute('/votes/');
  const chart = await screen.findAllByRole('img', { name: 'Share of identical votes by year, 1949 to 2019' });
  expect(chart[0]).toBeInTheDocument();
  const figure = screen.getByRole('figure');
  expect(figure).toHaveTextContent(
    /same in 23\.8% in 2019;.* the lowest was 10\.9% in 1975, the highest 51\.4% in 1955/,
  );
  expect(figure).toHaveTextContent(/Palestinian conflict: no identical vote in \d+ of \d+ years/);
  expect(figure).toHaveTextContent('A hollow point rests on fewer than 10 votes.');
  expect(figure).toHaveTextContent('A line breaks where the data have no row: 1964.');
  expect(within(figure).getByRole('img', { name: /^Band of relations/ })).toBeInTheDocument();
});

test('where every year has few votes, or none on the topic, no sentence is made of them', async () => {
  const { faults: _, ...file } = votes;
  const few = file.years.slice(0, 3).map((year) => ({ ...year, all: { votes: 5, identical: 0.4 }, onTopic: null }));
  server.use(...dossierHandlers({ ...shippedDossier(), 'assembly-votes.json': { ...file, years: few } }));
  await renderRoute('/votes/');
  expect(screen.getByRole('figure')).toHaveTextContent(/^Share of votes in which both cast the same\./);
  expect(screen.getByRole('main')).not.toHaveTextContent(/undefined|0 of 0/);
});

test('vetoes whose dates cannot be read are listed, not drawn', async () => {
  const undated = { provenance, vetoes: vetoes.map((veto) => ({ ...veto, date: 'soon' })) };
  server.use(...dossierHandlers({ ...shippedDossier(), 'council-vetoes.json': undated }));
  await renderRoute('/votes/');
  expect(drafts()).toHaveLength(vetoes.length);
  expect(screen.queryByRole('img', { name: /^Vetoes by caster/ })).not.toBeInTheDocument();
});

test('method, terms and every caution stand beside each series, with the source', async () => {
  await renderRoute('/votes/');
  for (const { method, cautions, terms } of [votes.provenance, provenance])
    for (const text of [method, ...cautions, `Terms: ${terms}`])
      expect(screen.getByRole('main')).toHaveTextContent(text);
  const [unvotes] = screen.getAllByRole('link', { name: 'unvotes (R package)' });
  expect(unvotes).toHaveAttribute('href', '/sources/#unvotes');
});

test('vetoes can be narrowed by caster, topic and years; the address keeps it', async () => {
  const { user, place } = await renderRoute('/votes/');
  expect(drafts()).toHaveLength(vetoes.length);
  await user.click(screen.getByRole('checkbox', { name: /^Russia/ }));
  expect(place()).toBe('/votes/?by=russia');
  expect(drafts()).toHaveLength(17);
  await user.type(screen.getByLabelText('Years'), '2017{Enter}');
  expect(place()).toBe('/votes/?by=russia&years=2017');
  expect(screen.getByText('5 of 73 drafts')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'Vetoes by caster, 1946 to 2022: Russia 5, China 1.' })).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: /^Israel-Palestine/ }));
  expect(screen.getByText('No draft fits this choice.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show all 73 drafts' }));
  expect(place()).toBe('/votes/');
});

test('an address opens the choice it names, and passes over what means nothing', async () => {
  await renderRoute('/votes/?by=soviet-union,moon&topic=Israel-Palestine&years=never');
  expect(screen.getByText('5 of 73 drafts')).toBeInTheDocument();
  expect(drafts()[0]).toHaveTextContent('S/3151/Rev.2');
});

test('a topic with a comma in its name is chosen and linked to like any other', async () => {
  const renamed: Record<string, string> = { Lebanon: 'Palestine, including Jerusalem', Syria: 'Palestine' };
  const other = { provenance, vetoes: vetoes.map((veto) => ({ ...veto, topic: renamed[veto.topic] ?? veto.topic })) };
  server.use(...dossierHandlers({ ...shippedDossier(), 'council-vetoes.json': other }));
  const { user, place } = await renderRoute('/votes/');
  await user.click(screen.getByRole('checkbox', { name: /^Palestine, including Jerusalem/ }));
  expect(place()).toBe('/votes/?topic=Palestine,+including+Jerusalem');
  expect(drafts()).toHaveLength(vetoes.filter(({ topic }) => topic === 'Lebanon').length);
  await user.click(screen.getByRole('checkbox', { name: /^Israel-Palestine/ }));
  expect(place()).toBe('/votes/?topic=Israel-Palestine&topic=Palestine,+including+Jerusalem');
  expect(screen.getByRole('checkbox', { name: /^Palestine, including Jerusalem/ })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /^Palestine \d/ })).not.toBeChecked();
});

test('a series that cannot be reached leaves the other', async () => {
  serveShipped('offline:assembly-votes.json');
  await renderRoute('/votes/');
  expect(screen.getByRole('alert')).toHaveTextContent('assembly-votes.json');
  await waitFor(() => expect(drafts()).toHaveLength(vetoes.length));
});
