import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { shippedDossier } from '#mocks/readDossier.ts';
import { instrumentsFile } from '#src/data/schema/instruments.ts';
import { positionsFile } from '#src/data/schema/positions.ts';
import { recordElement } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveSecond, serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const { instruments } = instrumentsFile.parse(shippedDossier()['instruments.json']);
const { issues } = positionsFile.parse(shippedDossier()['positions.json']);
test('every document has its symbol or body, date, subject, and where its text is', async () => {
  await renderRoute('/resolutions/');
  expect(screen.getAllByRole('article')).toHaveLength(instruments.length);
  for (const { id, symbol, title, subject, url } of instruments) {
    expect(recordElement(id)).toHaveTextContent(subject);
    expect(recordElement(id)).toHaveTextContent(symbol ?? title);
    const text = within(recordElement(id)).queryByRole('link', { name: /^Text of the document/ });
    expect(text?.getAttribute('href') ?? null).toBe(url);
  }
  expect(recordElement('arab-peace-initiative-2002')).toHaveTextContent('No address of its text is known');
  expect(recordElement('s-res-497-1981')).toHaveTextContent('17 December 1981');
});

test('a document can be cited with its symbol, its text and its sources', async () => {
  const { user } = await renderRoute('/resolutions/');
  await user.click(screen.getByRole('button', { name: /^Cite Resolution 497/ }));
  await user.click(within(recordElement('s-res-497-1981')).getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^Resolution 497: .*, 17 December 1981\. UN Security Council, S\/RES\/497\(1981\)\. Declares .* Text: https:\/\/undocs\.org\/S\/RES\/497\(1981\)\. .*\/resolutions\/#s-res-497-1981 \(accessed .*\)\n\nTASS 2020: /,
  );
});

test('a vote shows its count and the members a source names, each with that source', async () => {
  await renderRoute('/resolutions/');
  expect(recordElement('s-res-2334-2016')).toHaveTextContent('14 for, 0 against, 1 abstaining');
  expect(recordElement('s-res-2334-2016')).toHaveTextContent(
    /United States abstained Sources: Wikipedia \(b\); Economic/,
  );
  expect(recordElement('s-res-2334-2016')).toHaveTextContent('Russia voted for');
  expect(recordElement('s-res-1397-2002')).toHaveTextContent(/Russia voted for Sources: Economic .*Syria abstained/);
  expect(recordElement('a-res-181-1947')).toHaveTextContent('The count was not found.');
  expect(recordElement('a-res-181-1947')).toHaveTextContent('Soviet Union voted for');
});

test('resolution 338: the fifteenth member did not take part, and who says that it abstained', async () => {
  await renderRoute('/resolutions/');
  const vote = recordElement('s-res-338-1973');
  expect(vote).toHaveTextContent('14 for, 0 against, 0 abstaining, 1 not taking part');
  expect(vote).toHaveTextContent('Soviet Union voted for');
  expect(vote).toHaveTextContent(/China did not take part Sources: United States Institute of Peace/);
  const readings = recordElement('res-338-china');
  expect(readings).toHaveTextContent(/China abstained Sources: Wikipedia \(c\); LookLex Encyclopaedia/);
  expect(readings.closest('details'), 'it stands open beside the vote').toBeNull();
});

test('the table says who invokes which document for what, and leads to the position', async () => {
  const { user, place } = await renderRoute('/resolutions/');
  const table = screen.getByRole('table', { name: /^Documents by the issues/ });
  const row = within(table).getByRole('row', { name: /^S\/RES\/2334/ });
  const columns = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  const cells = within(row).getAllByRole('cell');
  const cell = cells[columns.indexOf('Israeli settlements') - 1] ?? document.body;
  expect(
    within(cell)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Russia', 'Russian Foreign Ministry', 'its own text']);
  await user.click(within(cell).getByRole('link', { name: 'Russia' }));
  await waitFor(() => expect(place()).toBe('/positions/middle-east/#russia-on-settlements'));
});

test('every ground that is a document stands in the table, once', async () => {
  await renderRoute('/resolutions/');
  const grounds = issues.flatMap(({ theme, positions }) =>
    positions.flatMap(({ id, grounds: all }) =>
      all.flatMap(({ instrument }) => (instrument ? [`/positions/${theme}/#${id}`] : [])),
    ),
  );
  const table = screen.getByRole('table');
  const links = within(table)
    .getAllByRole('cell')
    .flatMap((cell) => within(cell).queryAllByRole('link'))
    .map((link) => link.getAttribute('href'));
  expect(links.toSorted()).toEqual(grounds.toSorted());
});

test('beside a document stands how a holder reads it, apart from what it says', async () => {
  await renderRoute('/resolutions/');
  expect(recordElement('s-res-497-1981')).toHaveTextContent(
    /Russia on Golan Heights.*The holder’s reading: Moscow reads/,
  );
});

test('another dossier fills the same table', async () => {
  serveSecond();
  await renderRoute('/resolutions/');
  expect(screen.getByRole('table')).toHaveTextContent('LA/RES/14(1984)');
  expect(recordElement('la-res-14-1984')).toHaveTextContent('9 for, 1 against, 2 abstaining');
  expect(recordElement('la-res-14-1984')).toHaveTextContent('Norvale abstained');
});
