import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDossier } from './checkDossier.ts';
import { childOf, isObject } from './jsonValues.ts';
import { tinyDossier } from './tinyDossier.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  for (const [file, json] of Object.entries(tinyDossier)) await write(file, JSON.stringify(json));
});

afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, text: string) => writeFile(join(folder, file), text);

async function lines(path = folder): Promise<string[]> {
  const faults = await checkDossier(path);
  return faults.map(({ file, record, field, problem }) => [file, record, field, problem].filter(Boolean).join(': '));
}

/** The tiny dossier's file with another value at a place (`events.0.date`); `undefined` takes the place away. */
async function change(file: string, place: string, value: unknown): Promise<void> {
  const json = structuredClone(tinyDossier[file]);
  const parts = place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const parent = parts.slice(0, -1).reduce(childOf, json);
  const last = parts.at(-1) ?? '';
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else if (isObject(parent)) parent[last] = value;
  await write(file, JSON.stringify(json));
}

const idForm = 'allowed: an id: lower-case words and numbers joined by hyphens';
const citationForm = 'allowed: at least one citation, [{ "source": "id of a source", "locator": "the place in it" }]';
const dateForm =
  'which cannot be read; allowed: a date in EDTF, such as 1948-05-18, 1953-07, 2015-23, 1948~ or 2019-01/2019-09';
const urlForm = 'allowed: an address in full: http:// or https://, a host, no spaces';
const languageForm = 'allowed: a language as a BCP 47 tag, such as en-GB';
const actor = 'leads nowhere; allowed: the id of an actor of dossier.json';
const source = 'leads nowhere; allowed: the id of a source of sources.json';
const figure = 'leads nowhere; allowed: the id of a figure of trade.json';
const record =
  'leads nowhere; allowed: the id of an event, treaty, issue, position, instrument, figure, body, note or source';
const twice = 'allowed: an id used nowhere else in the dossier';
const statement = 'events.0.statements.0';
const variant = 'events.0.disagreements.0.variants';

/** File, place, what is put there, and the line that names it (after the file). */
const breakages: [file: string, place: string, value: unknown, line: string][] = [
  // schema
  [
    'timeline.json',
    'events.0.colour',
    'red',
    'visit-1951: colour: is no field known here; allowed: id, date, title, kind, importance, actors, themes, relations, statements, disagreements, related',
  ],
  [
    'timeline.json',
    `${statement}.formula`,
    'a',
    'visit-1951: statements[0].formula: is no field known here; allowed: kind, text, holder, citations',
  ],
  ['timeline.json', 'events.0.importance', 4, 'visit-1951: importance: is 4; allowed: 1, 2, 3'],
  [
    'timeline.json',
    'events.0.relations.status',
    'cut',
    'visit-1951: relations.status: is "cut"; allowed: "established", "severed", "contacts", "consular", "restored"',
  ],
  [
    'timeline.json',
    `${statement}.kind`,
    'rumour',
    'visit-1951: statements[0].kind: is "rumour"; allowed: "fact", "claim", "derived"',
  ],
  [
    'timeline.json',
    `${statement}.holder`,
    undefined,
    'visit-1951: statements[0].holder: is missing; allowed: the id of the actor of dossier.json who says or holds this',
  ],
  ['timeline.json', `${statement}.citations`, [], `visit-1951: statements[0].citations: is []; ${citationForm}`],
  [
    'timeline.json',
    `${statement}.citations`,
    undefined,
    `visit-1951: statements[0].citations: is missing; ${citationForm}`,
  ],
  [
    'timeline.json',
    `${statement}.text`,
    '',
    'visit-1951: statements[0].text: is ""; allowed: a text that is not empty',
  ],
  ['timeline.json', 'events.0.date', undefined, 'visit-1951: date: is missing; allowed: a date in EDTF'],
  ['timeline.json', 'events.0.statements', [], 'visit-1951: statements: is []; allowed: a list of 1 or more'],
  ['timeline.json', 'events.0.id', 7, `events[0]: id: is 7; ${idForm}`],
  ['timeline.json', 'events', 'none', 'events: is "none"; allowed: a value of type array'],
  [
    'positions.json',
    'issues.0.positions.0.citations',
    undefined,
    `aria-on-quota: citations: is missing; ${citationForm}`,
  ],
  ['trade.json', 'figures.0.citations', undefined, `exports: citations: is missing; ${citationForm}`],
  [
    'dossier.json',
    'parties',
    ['aria', 'boria', 'aria'],
    'aria-boria: parties: is ["aria","boria","aria"]; allowed: a list of at most 2',
  ],
  ['dossier.json', 'knowledge.0.citations', [], 'knowledge[0]: citations: is empty; allowed: at least one citation'],
  // ids
  ['trade.json', 'bodies.0.id', 'The_Council', `The_Council: id: is "The_Council"; ${idForm}`],
  ['trade.json', 'bodies.0.id', 'quota', `quota: id: is used twice, also in positions.json issues; ${twice}`],
  [
    'timeline.json',
    'events.0.disagreements.0.id',
    'visit-1951',
    `visit-1951: id: is used twice, also in timeline.json events; ${twice}`,
  ],
  [
    'dossier.json',
    'themes.1',
    { id: 'fish', title: 'Fish' },
    `fish: id: is used twice, also in dossier.json themes; ${twice}`,
  ],
  // references
  ['timeline.json', 'events.0.actors.0', 'nobody', `visit-1951: actors[0]: "nobody" ${actor}`],
  ['timeline.json', 'events.0.relations.by.0', 'nobody', `visit-1951: relations.by[0]: "nobody" ${actor}`],
  ['timeline.json', `${statement}.holder`, 'paper', `visit-1951: statements[0].holder: "paper" ${actor}`],
  [
    'timeline.json',
    `${variant}.0.citations`,
    [{ source: 'aria' }],
    `visit-day: variants[0].citations[0].source: "aria" ${source}`,
  ],
  [
    'timeline.json',
    'events.0.themes.0',
    'birds',
    'visit-1951: themes[0]: "birds" leads nowhere; allowed: the id of a theme of dossier.json',
  ],
  ['timeline.json', 'events.0.statements.1.inputs.0', 'gone', `visit-1951: statements[1].inputs[0]: "gone" ${record}`],
  ['timeline.json', 'events.0.related.0', 'gone', `visit-1951: related[0]: "gone" ${record}`],
  ['sources.json', 'mainReadings', [{ record: 'gone' }], `mainReadings[0]: record: "gone" ${record}`],
  [
    'treaties.json',
    'treaties.0.topic',
    'fish',
    'treaty-1952: topic: "fish" leads nowhere; allowed: the id of a topic of treaties.json',
  ],
  ['treaties.json', 'treaties.0.parties.1', 'nobody', `treaty-1952: parties[1]: "nobody" ${actor}`],
  ['treaties.json', 'treaties.0.signatories.0.party', 'nobody', `treaty-1952: signatories[0].party: "nobody" ${actor}`],
  [
    'positions.json',
    'issues.0.theme',
    'birds',
    'quota: theme: "birds" leads nowhere; allowed: the id of a theme of positions.json',
  ],
  [
    'positions.json',
    'issues.0.positions.0.quotations.0.speaker',
    'nobody',
    `aria-on-quota: quotations[0].speaker: "nobody" ${actor}`,
  ],
  [
    'positions.json',
    'issues.0.positions.0.grounds.0.instrument',
    'quota',
    'aria-on-quota: grounds[0].instrument: "quota" leads nowhere; allowed: the id of an instrument of instruments.json',
  ],
  [
    'positions.json',
    'issues.0.comparisons.1',
    { between: ['aria', 'nobody'], judgement: 'not-stated', reason: 'None.', citations: [{ source: 'paper' }] },
    `quota: comparisons[1].between[1]: "nobody" ${actor}`,
  ],
  [
    'positions.json',
    'issues.0.comparisons',
    [],
    'quota: comparisons: judges the two parties nowhere; allowed: one comparison between them',
  ],
  ['positions.json', 'issues.0.moves.0.holders.0', 'nobody', `quota: moves[0].holders[0]: "nobody" ${actor}`],
  ['positions.json', 'issues.0.moves.0.record', 'gone', `quota: moves[0].record: "gone" ${record}`],
  // positions
  [
    'positions.json',
    'issues.0.comparisons.0.judgement',
    'differ',
    'quota: comparisons[0].judgement: judges boria, of whom no position is stated or reported; allowed: "not-stated"',
  ],
  [
    'positions.json',
    'issues.0.comparisons.1',
    { between: ['boria', 'aria'], judgement: 'not-stated', reason: 'Again.', citations: [{ source: 'paper' }] },
    'quota: comparisons[1].between: names a pair judged already; allowed: each pair once',
  ],
  [
    'positions.json',
    'issues.0.accounts.contested.0.accounts.0.holder',
    'envoy',
    'quota: accounts.contested[0].accounts[0].holder: has no column; allowed: an id of accounts.holders',
  ],
  ['instruments.json', 'instruments.0.body', 'nobody', `resolution-1: body: "nobody" ${actor}`],
  [
    'instruments.json',
    'instruments.0.vote.members.0.actor',
    'nobody',
    `resolution-1: vote.members[0].actor: "nobody" ${actor}`,
  ],
  ['trade.json', 'figures.0.partner', 'nobody', `exports: partner: "nobody" ${actor}`],
  ['trade.json', 'figures.3.derivation.inputs.1', 'council', `share: derivation.inputs[1]: "council" ${figure}`],
  ['trade.json', 'headline.derived.0', 'council', `headline.derived[0]: "council" ${figure}`],
  ['dossier.json', 'mainSource', 'gone', `aria-boria: mainSource: "gone" ${source}`],
  ['dossier.json', 'actors.1.continues', 'nobody', `aria: continues: "nobody" ${actor}`],
  ['dossier.json', 'actors.3.memberOf', 'nobody', `envoy: memberOf: "nobody" ${actor}`],
  // single fields
  ['timeline.json', 'events.0.date', '1951-13', `visit-1951: date: is "1951-13", ${dateForm}`],
  ['timeline.json', `${variant}.0.date`, 'June 1951', `visit-day: variants[0].date: is "June 1951", ${dateForm}`],
  [
    'treaties.json',
    'treaties.0.inForce',
    '1953/1952',
    'treaty-1952: inForce: is "1953/1952", which ends before it begins; allowed: the earlier date first',
  ],
  [
    'instruments.json',
    'instruments.0.symbol',
    'S/RES/1',
    'resolution-1: symbol: is "S/RES/1"; allowed: S/RES/242(1967), A/RES/181(II) or A/RES/60/1 in form',
  ],
  ['instruments.json', 'instruments.0.url', 'example.org', `resolution-1: url: is "example.org"; ${urlForm}`],
  ['sources.json', 'sources.0.url', 'http://[paper', `paper: url: is "http://[paper"; ${urlForm}`],
  [
    'dossier.json',
    'licence.url',
    'https:// creativecommons.org',
    `aria-boria: licence.url: is "https:// creativecommons.org"; ${urlForm}`,
  ],
  ['dossier.json', 'language', 'en_GB', `aria-boria: language: is "en_GB"; ${languageForm}`],
  ['sources.json', 'sources.0.language', 'Old English', `paper: language: is "Old English"; ${languageForm}`],
  [
    'positions.json',
    'issues.0.positions.0.quotations.0.language',
    '',
    `aria-on-quota: quotations[0].language: is ""; ${languageForm}`,
  ],
  [
    'treaties.json',
    'treaties.0.title',
    'x'.repeat(81),
    'treaty-1952: title: is 81 characters long; allowed: at most 80',
  ],
  ['timeline.json', `${variant}.1.shown`, true, 'visit-day: variants: has 2 shown variants; allowed: one at most'],
  // figures
  [
    'trade.json',
    'figures.3.value',
    70.5,
    'share: value: is 70.5, but the share of exports, imports is 70; allowed: a difference of 0.5 %',
  ],
  [
    'trade.json',
    'figures.3.value',
    null,
    'share: value: is null, but the share of exports, imports is 70; allowed: a difference of 0.5 %',
  ],
  [
    'trade.json',
    'figures.3.derivation.inputs',
    ['exports'],
    'share: derivation.inputs: has 1 entries; allowed: 2 for "share"',
  ],
  [
    'trade.json',
    'figures.2.value',
    1010,
    'headline.total: total is 1010, but exports and imports make 1000; allowed: a difference of 0.5 %',
  ],
];

describe('checkDossier', () => {
  it('finds no fault in the shipped dossier', async () => {
    expect(await lines('public/data')).toEqual([]);
  });

  it('finds no fault in the tiny dossier', async () => {
    expect(await lines()).toEqual([]);
  });

  it.each(breakages)('%s: %s = %j', async (file, place, value, line) => {
    await change(file, place, value);
    expect(await lines()).toEqual([`${file}: ${line}`]);
  });

  it('counts what a state held that a party continues as held by that party', async () => {
    const positions = JSON.stringify(tinyDossier['positions.json']);
    await write(
      'positions.json',
      positions.replace('"holder":"aria"', '"holder":"old-aria"').replace('"not-stated"', '"differ"'),
    );
    expect(await lines()).toEqual([expect.stringContaining('judges boria, of whom')]);
  });

  it('accepts what rounds to the recomputed value, and the symbols of the General Assembly', async () => {
    await change('trade.json', 'figures.3.value', 70.3);
    for (const symbol of ['A/RES/181(II)', 'A/RES/60/1', 'A/RES/ES-11/1']) {
      await change('instruments.json', 'instruments.0.symbol', symbol);
      expect(await lines()).toEqual([]);
    }
  });

  it('names every fault at once', async () => {
    await change('timeline.json', 'events.0.date', '1951-13');
    await change('treaties.json', 'treaties.0.kind', 'deal');
    await change('trade.json', 'figures.0.partner', 'nobody');
    expect(await lines()).toHaveLength(3);
  });

  it('names a missing file where every dossier or a panel of this one needs it, and judges no reference into it', async () => {
    await rm(join(folder, 'positions.json'));
    expect(await lines()).toEqual(['positions.json: is missing; dossier.json names the panel "positions"']);
    await change('dossier.json', 'panels', ['timeline', 'treaties', 'trade']);
    expect(await lines()).toEqual([]);
    await rm(join(folder, 'sources.json'));
    await rm(join(folder, 'instruments.json'));
    expect(await lines()).toEqual([
      'sources.json: is missing; every dossier has this file',
      'instruments.json: is missing; every dossier has this file',
    ]);
  });

  it('misses the yearly series of trade only where trade.json says that there is one', async () => {
    await change('trade.json', 'series', true);
    expect(await lines()).toEqual(['trade-series.json: is missing; trade.json says there is a series']);
  });

  it('names a file that breaks off', async () => {
    await write('trade.json', '{ "figures": [');
    expect(await lines()).toEqual([expect.stringMatching(/^trade\.json: is not JSON; /)]);
  });
});

describe('checkData', () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/data/checkData.ts', ...args]);

  it('prints a line for each fault, counts them and fails', async () => {
    await change('timeline.json', 'events.0.importance', 4);
    await expect(run(folder)).rejects.toMatchObject({
      code: 1,
      stdout: `timeline.json: visit-1951: importance: is 4; allowed: 1, 2, 3\n${folder}: faults: 1, files with faults: 1\n`,
    });
  });

  it('passes where there are none', async () => {
    expect((await run(folder)).stdout).toBe(`${folder}: no faults\n`);
  });
});
