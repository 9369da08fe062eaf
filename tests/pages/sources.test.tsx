import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { shippedDossier } from '#mocks/readDossier.ts';
import { sourcesFile } from '#src/data/schema/sources.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { recordElement } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveSecond, serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const { sources } = sourcesFile.parse(shippedDossier()['sources.json']);

test('every source is listed, the main one first, with what rests on it', async () => {
  await renderRoute('/sources/');
  const articles = within(screen.getByRole('region', { name: 'All sources' })).getAllByRole('article');
  expect(articles).toHaveLength(sources.length);
  expect(articles[0]).toHaveTextContent('Summary of Russian-Israeli relations');
  expect(articles[0]).toHaveTextContent(
    /\d+ records rest on it; the only source of \d+ statements; differs from others in \d+ places/,
  );
});

test('a source shows what it alone carries and where it stands against others, each with its way there', async () => {
  await renderRoute('/sources/');
  const diplomat = recordElement('dipl');
  expect(diplomat).toHaveTextContent('differs from others in 1 place');
  expect(within(diplomat).getByText('Name of the Russian force')).toHaveAttribute(
    'href',
    '/sources/disagreement/#aerospace-forces-name',
  );
  expect(diplomat).toHaveTextContent('(its reading is shown)');
  expect(recordElement('ribc')).toHaveTextContent(/Only it says:The council exists and has its own website/);
  expect(recordElement('wikisum338')).toHaveTextContent('(its reading is not shown)');
});

test('a source of a whole series says so, and leads to it', async () => {
  await renderRoute('/sources/?in=votes');
  expect(idsOf(listedSources())).toEqual(['unsc-vetoes', 'unvotes']);
  expect(recordElement('unvotes')).toHaveTextContent('1 series rests on it');
  expect(
    within(recordElement('unvotes')).getByRole('link', { name: 'UN General Assembly votes, 1949–2019' }),
  ).toHaveAttribute('href', '/votes/');
});

test('sources are told apart by the part of the site they are used in, also where they only differ there', async () => {
  const { user, place } = await renderRoute('/sources/');
  const { treaties } = treatiesFile.parse(shippedDossier()['treaties.json']);
  const cited = new Set([...JSON.stringify(treaties).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id));
  await user.selectOptions(screen.getByLabelText('Used in'), `Treaties (${cited.size})`);
  expect(place()).toBe('/sources/?in=treaties');
  expect(idsOf(listedSources())).toEqual([...cited].toSorted());
  expect(screen.getByRole('status')).toHaveTextContent(`${cited.size} of ${sources.length} sources, used in: Treaties`);
  await user.selectOptions(screen.getByLabelText('Language'), 'Russian (39)');
  expect(place()).toBe('/sources/?in=treaties&language=ru');
});

test('a source whose publisher is not known is cited by its title in quotation marks, not as if that were a publisher', async () => {
  await renderRoute('/sources/');
  expect(recordElement('ws2334')).toHaveTextContent('cited as “United Nations Security Council Resolution 2334”');
  expect(recordElement('aliya10')).toHaveTextContent('cited as [Report on migration from Russia to Israel, 2010–2019]');
});

test('a source names how it is cited, has an address of its own, and can be cited in full from its entry', async () => {
  const { user } = await renderRoute('/sources/?q=channel+newsasia');
  const entry = recordElement('cna');
  const cited = within(entry).getByRole('link', { name: 'Reuters, in Channel NewsAsia 2018' });
  expect(cited).toHaveAttribute('href', '/sources/#cna');
  await user.click(within(entry).getByRole('button', { name: /^Cite / }));
  expect(entry).toHaveTextContent(/To cite it ?Copy ?Reuters, in Channel NewsAsia, “[^”]+”, 2 October 2018\. https:/);
});

test('a source without a trusted address has no link and says so; one that carries an agency names it', async () => {
  await renderRoute('/sources/');
  expect(recordElement('haar15')).toHaveTextContent('no link');
  expect(within(recordElement('haar15')).getByRole('heading', { level: 3 }).querySelector('a')).toBeNull();
  expect(recordElement('cna')).toHaveTextContent('Reuters, in Channel NewsAsia (report of Reuters)');
});

const listedSources = () =>
  within(screen.getByRole('region', { name: /^(All sources|Sources that)/ })).queryAllByRole('article');
const idsOf = (records: { id: string }[]) => records.map(({ id }) => id).toSorted();

test('sources are found by words; the line that counts, the heading and the address say so; reset brings all back', async () => {
  const { user, place } = await renderRoute('/sources/');
  expect(screen.getByRole('status')).toHaveTextContent(new RegExp(`^${sources.length} sources$`));
  await user.type(screen.getByLabelText('Search words'), 'HAARETZ 2015');
  expect(idsOf(listedSources())).toEqual(['haar15']);
  expect(screen.getByRole('status')).toHaveTextContent(`1 of ${sources.length} sources, “HAARETZ 2015”`);
  expect(screen.getByRole('heading', { level: 2, name: 'Sources that fit the filters' })).toBeInTheDocument();
  const resting = within(recordElement('haar15')).getByText(/^Only it says/);
  expect(resting, 'of a few sources what rests on each stands open').toBeVisible();
  await user.tab();
  expect(place()).toBe('/sources/?q=HAARETZ+2015');
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(place()).toBe('/sources/');
  expect(listedSources()).toHaveLength(sources.length);
  expect(resting).not.toBeVisible();
});

test.each([
  ['a title', 'begins airstrikes', ['share15']],
  ['a publisher, accents or not', 'sao paulo mission', ['emb17', 'pm16']],
  ['whose report it carries', 'tazpit', ['jpr16']],
  ['a note', 'eliasbejjaninews', ['haar18']],
  ['the short citation', 'haaretz 2015', ['haar15']],
])('a source is found by words of %s', async (_, text, ids) => {
  await renderRoute(`/sources/?q=${encodeURIComponent(text)}`);
  expect(idsOf(listedSources())).toEqual(ids);
});

test('sources are told apart by kind, language, years and what rests on them; each counts among what the others leave', async () => {
  const { user, place } = await renderRoute('/sources/');
  const official = sources.filter(({ kind }) => kind === 'official');
  await user.selectOptions(screen.getByLabelText('Kind'), `Official source (${official.length})`);
  expect(idsOf(listedSources())).toEqual(idsOf(official));
  const inRussian = official.filter(({ language }) => language === 'ru');
  await user.selectOptions(screen.getByLabelText('Language'), `Russian (${inRussian.length})`);
  expect(idsOf(listedSources())).toEqual(idsOf(inRussian));
  expect(screen.getByRole('status')).toHaveTextContent(
    `${inRussian.length} of ${sources.length} sources, kind: Official source, language: Russian`,
  );
  expect(place()).toBe('/sources/?kind=official&language=ru');
});

const offered = (label: string) =>
  within(screen.getByLabelText(label))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

test('primary sources are official ones, legal texts and documents of archives, together', async () => {
  const { user, place } = await renderRoute('/sources/?in=treaties&language=ru');
  const listed = () => idsOf(sources.filter(({ id }) => !(document.getElementById(id)?.hidden ?? true)));
  const primary = listed().filter((id) =>
    ['official', 'law', 'archive'].includes(sources.find((each) => each.id === id)?.kind ?? ''),
  );
  await user.selectOptions(screen.getByLabelText('Kind'), `Primary source (${primary.length})`);
  expect(place()).toBe('/sources/?in=treaties&kind=primary&language=ru');
  expect(primary.length).toBeGreaterThan(10);
  expect(listed()).toEqual(primary);
});

test('languages are offered by how many sources each would leave, the most first; also one that is not known', async () => {
  await renderRoute('/sources/');
  const counts = offered('Language')
    .flatMap((words) => /\((\d+)\)$/.exec(words)?.[1] ?? [])
    .map(Number);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  const unknown = sources.filter(({ language }) => language === null).length;
  expect(offered('Language')).toContain(`not known (${unknown})`);
});

test('a value that would leave nothing is offered only where it is chosen', async () => {
  await renderRoute('/sources/?kind=law&q=haaretz');
  expect(offered('Kind')).toEqual(['all', 'Newspaper or news site (7)', 'Legal text (0)']);
  expect(offered('Language')).toEqual(['all']);
});

test('sources that alone carry something are found, and those of some years', async () => {
  await renderRoute('/sources/?language=ru&bears=alone&years=2010-2016');
  expect(screen.getByLabelText('Used as')).toHaveDisplayValue(/^the only source of a statement \(\d+\)$/);
  expect(listedSources().length).toBeGreaterThan(0);
  for (const source of listedSources()) expect(source).toHaveTextContent(/201[0-6] · .*, Russian.*Only it says:/);
});

test('where no source fits, what to lift is said with how many come back, and what may have been meant', async () => {
  const { user, place } = await renderRoute('/sources/?q=harretz&kind=nonsense&language=ru');
  expect(screen.getByText('No source fits this choice.')).toBeInTheDocument();
  expect(listedSources()).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Lift “Words”: 57 sources' }));
  expect(place()).toBe('/sources/?language=ru');
  expect(listedSources()).toHaveLength(57);
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  await user.type(screen.getByLabelText('Search words'), 'harretz');
  await user.click(screen.getByRole('button', { name: 'haaretz' }));
  expect(listedSources()).toHaveLength(7);
});

test('a source that the address names and its filters leave out is said, and can be shown', async () => {
  const { user, place } = await renderRoute('/sources/?q=haaretz#share15');
  expect(screen.getByRole('alert')).toHaveTextContent(
    /“Russia begins airstrikes in Syria.*”, which these filters leave/,
  );
  expect(recordElement('share15')).not.toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show it without them' }));
  expect(place()).toBe('/sources/#share15');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(recordElement('share15')).toBeVisible();
  expect(recordElement('share15')).toHaveFocus();
});

test.each(['/timeline/', '/treaties/', '/positions/syria/'])(
  'where the name of a source finds nothing on %s, the way leads to the sources of that name',
  async (path) => {
    const { user, place } = await renderRoute(`${path}?q=Haáretz+2015`);
    await user.click(screen.getByRole('link', { name: 'Sources with “Haáretz 2015”, and what rests on them' }));
    await screen.findByRole('heading', { name: 'Sources that fit the filters' });
    expect(place()).toBe('/sources/?q=Ha%C3%A1retz+2015');
    expect(idsOf(listedSources())).toEqual(['haar15']);
  },
);

test('where nothing is called so either, no way to the sources is offered', async () => {
  await renderRoute('/timeline/?q=haaretz+nonsense');
  expect(screen.getByText('No event fits this choice.')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Sources with/ })).not.toBeInTheDocument();
});

test('filters of the sources stay while only the main source is shown', async () => {
  const { user, place } = await renderRoute('/sources/?kind=agency');
  await user.click(screen.getByRole('switch', { name: 'Only what TASS 2020 says' }));
  await waitFor(() => expect(place()).toBe('/sources/?kind=agency&scope=main'));
  expect(screen.getByText('1 of 1 source, kind: News agency')).toBeInTheDocument();
  await user.type(screen.getByLabelText('Search words'), 'summary');
  await user.tab();
  expect(place()).toBe('/sources/?scope=main&q=summary&kind=agency');
  await user.click(screen.getByRole('switch', { name: 'Only what TASS 2020 says' }));
  await waitFor(() => expect(place()).toBe('/sources/?q=summary&kind=agency'));
});

const listedDisagreements = () => screen.getAllByRole('article').map((each) => within(each).getByRole('heading'));
const titles = () => listedDisagreements().map(({ textContent }) => textContent);

test('one link leads to what the article gets wrong: errors first, with what it says, what stands and how one knows', async () => {
  const { user, place } = await renderRoute('/sources/disagreement/');
  await user.click(screen.getByRole('link', { name: 'In 15 of them TASS 2020 is wrong or says otherwise.' }));
  expect(place()).toBe('/sources/disagreement/?main=otherwise');
  expect(screen.getByText(/^15 of \d+ disagreements, TASS 2020 is wrong or says otherwise$/)).toBeInTheDocument();
  expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Corrected: 3');
  const first = recordElement('operation-syria-start');
  expect(screen.getAllByRole('article')[0]).toContainElement(first);
  expect(first).toHaveTextContent(/30 September 2019 .*TASS 2020.*30 September 2015 \(shown here\) .*Sharecast 2015/);
  expect(within(first).getByText(/2019 is a misprint/), 'of a few the readings stand open').toBeVisible();
  expect(within(first).getByRole('link', { name: /^See the event: / })).toHaveAttribute(
    'href',
    '/timeline/#operation-syria-2015',
  );
  expect(titles()).toContain('When Russia first named East and West Jerusalem as capitals');
  expect(titles()).not.toContain('Day of the break of 1953'); // it leaves the day out
  expect(titles()).not.toContain('Day relations were restored in 1953'); // it gives the month, which is right
});

test('where the main source is less exact, gives the reading shown, or differs while none is shown is told apart', async () => {
  const { user } = await renderRoute('/sources/disagreement/');
  const choose = (words: RegExp) =>
    user.selectOptions(screen.getByLabelText('TASS 2020'), screen.getByRole('option', { name: words }));
  await choose(/^leaves it out or is less exact \(\d+\)$/);
  expect(titles()).toContain('Day of the break of 1953');
  expect(titles()).toContain('Day relations were restored in 1953');
  expect(titles()).toContain('Weight of the explosive');
  await choose(/^gives the reading shown \(\d+\)$/);
  expect(titles()).toContain('Number of people injured');
  await choose(/^differs; none is shown as right \(\d+\)$/);
  expect(titles()).toContain('Who is held responsible for the loss of the Il-20');
});

test('all disagreements can be narrowed by kind, part of the site and words; the address keeps it', async () => {
  const { user, place } = await renderRoute('/sources/disagreement/');
  const all = screen.getAllByRole('article').length;
  expect(all).toBeGreaterThanOrEqual(36);
  await user.selectOptions(screen.getByLabelText('Kind'), 'Corrected (3)');
  expect(place()).toBe('/sources/disagreement/?kind=error');
  expect(screen.getAllByRole('article')).toHaveLength(3);
  expect(screen.getByText(`3 of ${all} disagreements, kind: Corrected`)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Part of the site'), 'Trade (1)');
  expect(place()).toBe('/sources/disagreement/?kind=error&in=trade');
  expect(screen.getByRole('article')).toHaveTextContent('Whose imports the 558 million dollars are');
  await user.type(screen.getByLabelText('Search words'), 'haaretz');
  expect(screen.getByText('No disagreement fits this choice.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Sources with “haaretz”/ })).toHaveAttribute('href', '/sources/?q=haaretz');
  await user.click(screen.getByRole('button', { name: `Show all ${all} disagreements` }));
  expect(place()).toBe('/sources/disagreement/');
});

test('a disagreement has an address of its own, its readings, the one shown, who leaves it out, and the assessment', async () => {
  await renderRoute('/sources/disagreement/?kind=nonsense&in=moon#us-settlements-day');
  const disagreement = recordElement('us-settlements-day');
  expect(within(disagreement).getByRole('link', { name: 'Permanent link' })).toHaveAttribute(
    'href',
    '/sources/disagreement/#us-settlements-day',
  );
  expect(disagreement).toHaveTextContent('leaves it out');
  expect(disagreement).toHaveTextContent('18 November 2019 (shown here)');
  expect(disagreement).toHaveTextContent('Why this is shown: TASS gives no date. Confidence: high.');
});

test('how well the dossier stands: every statement counted by independent sources, with the rule', async () => {
  await renderRoute('/sources/standing/');
  const table = screen.getByRole('table', { name: /^Statements by kind/ });
  const numbers = (name: string) =>
    within(within(table).getByRole('row', { name: new RegExp(`^${name} `) }))
      .getAllByRole('cell')
      .map(({ textContent }) => Number(textContent));
  const kinds = [
    'Facts',
    'Claims',
    'Positions',
    'Steps in how an issue moved',
    'Judgements on two positions',
    'Figures of trade',
    'What documents say',
    'Derived',
  ];
  for (const kind of kinds) {
    const [none = 0, one = 0, two = 0, three = 0, all] = numbers(kind);
    expect(none + one + two + three, kind).toBe(all);
  }
  expect(kinds.reduce((sum, kind) => sum + (numbers(kind).at(-1) ?? 0), 0)).toBe(numbers('All').at(-1));
  expect(numbers('Facts')[0], 'no fact without a source').toBe(0);
  expect(screen.getByRole('main')).toHaveTextContent(
    'Sources count as independent where they come from different publishers.',
  );
});

test('what no second source was found for is listed, with what it rests on', async () => {
  await renderRoute('/sources/standing/');
  const list = screen.getByText(/^On TASS alone: \d+ statements$/).closest('details') ?? document.body;
  expect(list).toHaveAttribute('open');
  const customs = within(list).getByText(/Russian-Israeli trade, January–September 2019$/, { selector: 'a' });
  expect(customs.closest('li')).toHaveTextContent('TASS 2020');
  expect(list).not.toHaveTextContent('TASS says the explosion served as the formal pretext'); // its own claim
  const other = screen.getByText(/^On one other source, by publisher: \d+ statements$/).closest('details');
  const publishers = within(other ?? document.body)
    .getAllByRole('heading', { level: 4, hidden: true })
    .map(({ textContent }) => textContent);
  const [haaretz = ''] = publishers.filter((words) => /^Haaretz: \d+$/.test(words));
  const its = within(other ?? document.body).getByText(haaretz).nextElementSibling;
  expect(its?.children).toHaveLength(Number(haaretz.replace('Haaretz: ', '')));
  for (const statement of its?.children ?? []) expect(statement).toHaveTextContent(/Sources: Haaretz/);
  expect(publishers.at(-1)).toMatch(/^Publisher not known: /);
});

test('what stands away from its record says whose claim or step it is, and repeats no title', async () => {
  await renderRoute('/sources/standing/');
  const said = screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);
  expect(said).toContainEqual(expect.stringMatching(/^Golan Heights, United States: Recognises Israeli sovereignty/));
  expect(said).toContainEqual(
    expect.stringMatching(/^Loss of the Russian Il-20 aircraft, claim of Vladimir Putin: He /),
  );
  expect(said).toContainEqual(
    expect.stringMatching(/^Russian exports to Israel, January–September 2019 Sources: TASS/),
  );
});

test('every derived number shows its formula', async () => {
  await renderRoute('/sources/standing/');
  const region = screen.getByRole('region', { name: 'Derived numbers' });
  expect(region).toHaveTextContent('$612m');
  expect(region, 'no more exact than what it was worked out from').toHaveTextContent('about $2.1bn');
  expect(region).toHaveTextContent(/158 days.*= days from 12 February 1953 to 20 July 1953/);
});

test('the data can be taken away', async () => {
  await renderRoute('/sources/');
  const region = screen.getByRole('region', { name: 'Data' });
  for (const file of ['timeline.json', 'trade-series.json', 'council-vetoes.json'])
    expect(within(region).getByRole('link', { name: file })).toHaveAttribute('href', `/data/${file}`);
});

test.each(['/sources/', '/sources/disagreement/', '/sources/standing/'])(
  'another dossier fills %s, and one way leads to the others',
  async (path) => {
    serveSecond();
    await renderRoute(path);
    const ways = within(screen.getByRole('navigation', { name: 'Ways to look at the sources' })).getAllByRole('link');
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      '/sources/',
      '/sources/disagreement/',
      '/sources/standing/',
    ]);
    expect(
      ways.filter((way) => way.getAttribute('aria-current') === 'page').map((way) => way.getAttribute('href')),
    ).toEqual([path]);
    expect(document.body).not.toHaveTextContent(/Russia|Israel/);
  },
);
