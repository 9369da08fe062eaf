import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { withinRecord } from '#tests/recordElement.ts';
import { renderRoute } from '#tests/renderRoute.tsx';
import { serveShipped } from '#tests/servedDossier.ts';

beforeEach(() => serveShipped());

const card = (name: string) => within(screen.getByRole('region', { name }));
const fact = (id: string, name: string) =>
  withinRecord(id).getByText(name, { selector: 'dt' }).nextElementSibling ?? document.body;
const table = () => within(screen.getByRole('table', { name: /, issue by issue$/ }));
const row = (issue: string) => within(table().getByRole('rowheader', { name: issue }).closest('tr') ?? document.body);
const results = () => screen.getAllByRole('status')[0];

test('every position has one shape: sentence, when first found, how known and of whom, ground, status, sources', async () => {
  await renderRoute('/positions/middle-east/');
  expect(withinRecord('russia-on-jerusalem').getByText(/^Russia says it sees East Jerusalem/)).toBeInTheDocument();
  expect(fact('russia-on-jerusalem', 'First found')).toHaveTextContent('6 April 2017');
  expect(row('Status of Jerusalem').getByText('first found 6 April 2017')).toBeInTheDocument();
  expect(fact('russia-on-jerusalem', 'Kind')).toHaveTextContent('Stated by Russia');
  expect(fact('russia-on-jerusalem', 'Ground')).toHaveTextContent('United Nations decisions');
  expect(fact('russia-on-jerusalem', 'Status')).toHaveTextContent(/^Repeated 7 December 2017/);
  expect(fact('russia-on-jerusalem', 'Sources')).toHaveTextContent(/TASS 2020.*The Jerusalem Post 2017/);
  for (const article of screen.getAllByRole('article'))
    expect(
      within(article)
        .getAllByRole('term')
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(['First found', 'Kind', 'Ground']);
});

test('what is not known is said in its place', async () => {
  await renderRoute('/positions/middle-east/');
  expect(fact('quartet-on-two-states', 'Kind')).toHaveTextContent('Reported of Middle East Quartet');
  expect(fact('us-on-jerusalem', 'Ground')).toHaveTextContent('No ground named.');
  expect(fact('russia-on-borders-withdrawal', 'First found')).toHaveTextContent('no date in the sources');
  expect(fact('russia-on-two-states', 'Ground')).toHaveTextContent('No parts of these documents are named.');
});

test('a holder of whom no position was found stands with these words', async () => {
  await renderRoute('/positions/middle-east/?between=russia,syria');
  expect(card('Status of Jerusalem').getByText('No position stated in the sources.')).toBeInTheDocument();
});

test('an inferred position is never shown as stated, neither on its card nor in the table', async () => {
  await renderRoute('/positions/middle-east/?between=russia,syria');
  const judged = row('A Palestinian state beside Israel');
  expect(fact('syria-on-two-states', 'Kind')).toHaveTextContent('Inferred of Syria; not stated by it');
  expect(judged.getByText(/· Inferred/)).toBeInTheDocument();
  expect(judged.getAllByText('Not stated').length).toBeGreaterThan(0);
});

test('what a document says and how a holder reads it stand apart, with the way to the document', async () => {
  await renderRoute('/positions/middle-east/');
  const ground = within(document.getElementById('russia-on-golan') ?? document.body);
  const said = (name: string) => ground.getByText(name).nextElementSibling;
  expect(said('What the text says')).toHaveTextContent(/^Declares an Israeli law of 1981 "null and void/);
  expect(said('What the text says')).not.toHaveTextContent('belongs');
  expect(said('How it is read by Russia')).toHaveTextContent('the land belongs to Syria');
  expect(ground.getByRole('link', { name: /^Resolution 497/ })).toHaveAttribute('href', '/resolutions/#s-res-497-1981');
});

test('a quotation stands as one, with speaker, date and language', async () => {
  await renderRoute('/positions/middle-east/');
  const quote = withinRecord('russia-on-jerusalem').getByRole('figure');
  expect(quote).toHaveTextContent(/“committed to UN decision.*”.*Russia, 7 December 2017, translated from Russian/);
});

test('side by side each issue has a judgement whose reason opens with its sources', async () => {
  const { user } = await renderRoute('/positions/syria/');
  const judged = row('Hezbollah and Iran');
  expect(judged.getByText(/^Israel says it is concerned about the growing influence of Iran/)).toBeInTheDocument();
  const reason = judged.getByText(/^Russia works with Iran on Syria/);
  expect(reason).not.toBeVisible();
  await user.click(judged.getByText('Why?'));
  expect(reason).toBeVisible();
  expect(within(reason).getByRole('link', { name: 'TASS 2020' })).toBeInTheDocument();
});

test('a cell leads to who else speaks for the holder, and to what else it says itself', async () => {
  await renderRoute('/positions/middle-east/');
  const also = (name: string) => row('Israeli settlements').getByRole('link', { name });
  expect(also('Gideon Saar')).toBeInTheDocument();
  expect(also('another position of its own')).toHaveAttribute('href', expect.stringContaining('#israel-on-'));
});

test('other holders can be picked; the pair stands in the address, in the table and on the cards; swapping turns it round', async () => {
  const { user, place } = await renderRoute('/positions/middle-east/');
  await user.selectOptions(screen.getByLabelText('Second column'), 'united-states');
  expect(place()).toBe('/positions/middle-east/?between=russia,united-states');
  expect(
    table()
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Issue', 'Russia', 'Between them', 'United States']);
  expect(row('Status of Jerusalem').getAllByText('Differ').length).toBeGreaterThan(0);
  expect(card('Status of Jerusalem').getByRole('heading', { level: 3, name: 'United States' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Swap/ }));
  expect(place()).toBe('/positions/middle-east/?between=united-states,russia');
  await user.selectOptions(screen.getByLabelText('First column'), 'russia');
  await user.selectOptions(screen.getByLabelText('Second column'), 'israel');
  expect(place()).toBe('/positions/middle-east/');
});

test('a pair of which one holds nothing is not judged from words: that nothing is stated is said', async () => {
  await renderRoute('/positions/middle-east/?between=middle-east-quartet,syria');
  expect(
    row('Status of Jerusalem').getByText('The sources state no position of Middle East Quartet or of Syria on this.'),
  ).toBeInTheDocument();
});

test('how an issue moved: numbered on the line, listed with sources, each step with its event on the timeline', async () => {
  const { user } = await renderRoute('/positions/middle-east/');
  const jerusalem = card('Status of Jerusalem');
  expect(
    jerusalem.getByRole('img', { name: /^Status of Jerusalem, in order of time: 1, 30 July 1980; / }),
  ).toBeInTheDocument();
  await user.click(jerusalem.getByText('6 steps, with who says so'));
  const steps = jerusalem.getAllByRole('listitem').filter((item) => item.parentElement?.tagName === 'OL');
  expect(steps.map(({ textContent }) => /[\d–]+ \w+ \d{4}/.exec(textContent ?? '')?.[0])).toEqual([
    '130 July 1980',
    '26 April 2017',
    '36–7 April 2017',
    '46 December 2017',
    '56 December 2017',
    '67 December 2017',
  ]);
  expect(
    within(steps[1] ?? document.body).getByRole('link', { name: /^On the timeline: Russia names East/ }),
  ).toHaveAttribute('href', '/timeline/#jerusalem-statement-2017');
});

test('an event of the timeline leads back to the position it moved', async () => {
  await renderRoute('/timeline/');
  expect(
    within(document.getElementById('jerusalem-statement-2017') ?? document.body).getByRole('link', {
      name: 'Russia: Status of Jerusalem',
    }),
  ).toHaveAttribute('href', '/positions/middle-east/#russia-on-jerusalem');
});

test('a step without a date stands in the list as undated', async () => {
  const { user } = await renderRoute('/positions/syria/');
  const missiles = card('S-300 missile systems for Syria');
  await user.click(missiles.getByText('5 steps, 1 of them undated, with who says so'));
  expect(missiles.getAllByText('undated').length).toBeGreaterThan(0);
  expect(card('S-300 missile systems for Iran').getByText('6 steps, with who says so')).toBeInTheDocument();
});

test('an incident: first what all agree on, then each account in its holder’s column, and who gives none', async () => {
  await renderRoute('/positions/syria/');
  const il20 = card('Loss of the Russian Il-20 aircraft');
  const accounts = il20.getByRole('table', { name: /^Accounts/ });
  for (const agreed of [/^The date: 17 September 2018/, /^The aircraft: a Russian Il-20/, /^The dead: all 15/])
    expect(il20.getByText(agreed).compareDocumentPosition(accounts)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const columns = within(accounts)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  expect(columns).toEqual([
    'Question',
    'Russian Defence Ministry',
    'Vladimir Putin',
    'Israel',
    'IRNA, an Iranian news agency',
  ]);
  const blame = within(accounts).getByRole('row', { name: /^Who is to blame\?/ });
  const [ministry, putin, israel, irna] = within(blame).getAllByRole('cell');
  expect(ministry).toHaveTextContent('Only the Israeli Air Force');
  expect(putin).toHaveTextContent('a chain of tragic circumstances');
  expect(israel).toHaveTextContent('Syria, together with Iran and Hezbollah');
  expect(irna).toHaveTextContent('no account');
  expect(il20.getByText(/^No account in the sources:/)).toHaveTextContent('Syria');
});

test('filters narrow table and cards, say what is left, and are reset', async () => {
  const { user, place } = await renderRoute('/positions/middle-east/');
  expect(results()).toHaveTextContent('50 positions on 7 issues');
  await user.selectOptions(screen.getByLabelText('Holder'), 'united-states');
  expect(place()).toBe('/positions/middle-east/?holder=united-states');
  expect(results()).toHaveTextContent('3 of 50 positions, on 3 of 7 issues');
  expect(table().getAllByRole('rowheader')).toHaveLength(3);
  expect(screen.queryByRole('region', { name: 'Attacks on civilians' })).not.toBeInTheDocument();
  expect(card('Golan Heights').getAllByText('No position that fits the filters.')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(place()).toBe('/positions/middle-east/');
});

test.each([
  ['issue=golan', '9 of 50'],
  ['kind=inferred', '1 of 50'],
  ['ground=s-res-2334-2016', '3 of 50'],
  ['ground=none', '30 of 50'],
  ['source=toi19', '1 of 50'],
  ['years=2014', '2 of 50'],
  ['q=erdogan', '1 of 50'],
  ['holder=russia', '17 of 50'],
])('?%s leaves %s positions', async (search, left) => {
  await renderRoute(`/positions/middle-east/?${search}`);
  expect(results()).toHaveTextContent(`${left} positions`);
});

test('a choice that fits nothing says what to lift; values that mean nothing are passed over', async () => {
  const { user, place } = await renderRoute('/positions/middle-east/?holder=israel&years=1950&kind=rumour');
  expect(screen.getByText('No position fits this choice.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Lift “Years”: 22 positions' }));
  expect(place()).toBe('/positions/middle-east/?holder=israel');
});

test('a cell and a position have links of their own, and a position can be cited as text', async () => {
  const { user, place } = await renderRoute('/positions/middle-east/');
  await user.click(screen.getByRole('link', { name: 'Link to Israel on: Golan Heights' }));
  expect(place()).toBe('/positions/middle-east/#golan/israel');
  expect(document.getElementById('golan/israel')).toHaveAttribute('data-marked');
  await user.click(screen.getByRole('link', { name: 'Link to Russia: Golan Heights' }));
  expect(place()).toBe('/positions/middle-east/#russia-on-golan');
  await user.click(screen.getByRole('button', { name: 'Cite Russia: Golan Heights' }));
  await user.click(withinRecord('russia-on-golan').getByRole('button', { name: 'Copy' }));
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Russia: Golan Heights, 22 March 2019\. Russia says the Golan Heights are Syrian/);
  expect(text).toContain('says so. Stated by Russia. Ground: Resolution 497. In: Russia and Israel');
  expect(text).toMatch(
    /\/positions\/middle-east\/#russia-on-golan \(accessed .*\)\n\nTASS 2020: TASS, “Summary of Russian-Israeli relations”, until 22 January 2020, Middle Eastern settlement, paragraph 4\. /,
  );
  expect(withinRecord('russia-on-golan').getByRole('status')).toHaveTextContent('Copied');
});

test('a citation says where the publisher of a source is not known', async () => {
  const { user } = await renderRoute('/positions/syria/');
  await user.click(screen.getByRole('button', { name: 'Cite Kremlin: Conflict in Syria' }));
  await user.click(withinRecord('kremlin-on-syria-conflict').getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toMatch(
    / 2024: Publisher not known, “Kremlin condemns .*”, December 2024\.$/,
  );
});

test('a judgement can be cited with its reason and the address of the pair', async () => {
  const { user } = await renderRoute('/positions/middle-east/?between=united-states,russia');
  await user.click(screen.getByRole('button', { name: 'Cite Golan Heights' }));
  await user.click(card('Golan Heights').getByRole('button', { name: 'Copy' }));
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(
    /^Golan Heights\. United States and Russia, as this dossier has it: Differ\. The United States recognises/,
  );
  expect(text).toMatch(
    /\/positions\/middle-east\/\?between=united-states,russia#golan \(accessed .*\)\n\nThe Jerusalem Post[^:]*: .*\n(.*\n)*Wikipedia 2023: Wikipedia, “.*”, October 2023\.\n/,
  );
});

test.each([
  [
    '/positions/middle-east/',
    'Cite step 2, Status of Jerusalem',
    /^Status of Jerusalem, 6 April 2017\. Russian Foreign Ministry: Names East Jerusalem .* from The Jerusalem Post 2017; [^;]*2017\. .*#jerusalem \(accessed .*\)\n\nThe Jerusalem Post 2017: .*\n.*$/,
  ],
  [
    '/positions/syria/',
    /^Cite Israel: What hit the aircraft/,
    /^Loss of the Russian Il-20 aircraft, 18 September 2018\. What hit the aircraft\? According to Israel: .*#il-20 \(accessed .*\)\n\nIsraeli Air Force 2018: .*\nSBS 2018: .*\nSputnik: .*$/,
  ],
  ['/positions/syria/', 'Cite agreed 3, Loss of the Russian Il-20 aircraft', /^Loss .*\. The dead: all 15 servicemen/],
])('on %s a step and an account can each be cited, with their own date and sources: %s', async (page, name, cited) => {
  const { user } = await renderRoute(page);
  await user.click(screen.getByRole('button', { name }));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toMatch(cited);
});

test('a theme the dossier does not have says which it has', async () => {
  await renderRoute('/positions/moon/');
  expect(screen.getByRole('heading', { level: 1, name: 'No such theme' })).toBeInTheDocument();
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Middle East settlement' })).toHaveAttribute(
    'href',
    '/positions/middle-east/',
  );
});

test('what the main source alone says keeps its own status, and nothing is judged or told by others', async () => {
  await renderRoute('/positions/middle-east/?scope=main');
  expect(fact('russia-on-jerusalem', 'Status')).toHaveTextContent('Held; no change found');
  expect(fact('russia-on-two-states', 'Status')).toHaveTextContent('Held, last found January 2020');
  expect(fact('russia-on-jerusalem', 'First found')).toHaveTextContent('December 2017');
  const sources = [...document.querySelectorAll('main a[data-source]')].map((link) => link.getAttribute('data-source'));
  expect(new Set(sources)).toEqual(new Set(['tass20']));
});
