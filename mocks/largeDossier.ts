import { eventKinds } from '#src/data/codes.ts';
import type { Citation } from '#src/data/schema/citation.ts';
import type { Disagreement } from '#src/data/schema/disagreement.ts';
import type { Instrument } from '#src/data/schema/instruments.ts';
import type { Issue } from '#src/data/schema/positions.ts';
import type { Source } from '#src/data/schema/sources.ts';
import type { Statement } from '#src/data/schema/statement.ts';
import type { RelationsChange, TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { diceFor, type Dice } from './diceFor.ts';
import type { DossierFiles } from './handlers.ts';
import { aspects, eventDeeds, eventOpenings, places, topicNouns } from './largeDossierWords.ts';

export interface LargeDossierSize {
  seed?: number;
  events?: number;
  treaties?: number;
}

const parties: [string, string] = ['eastmere', 'westholm'];
const [firstYear, lastYear] = [1921, 2020];
const themes = ['diplomacy', 'trade', 'borders', 'culture'];
const people = Array.from({ length: 20 }, (_, index) => ({
  id: `envoy-${index + 1}`,
  party: parties[index % 2 === 0 ? 0 : 1],
}));
const sourceCount = 50;
const plainKinds = eventKinds.filter((kind) => kind !== 'relations');

/** Every turn of relations in the generated dossier, at fixed days spread over its period. */
const turns: { date: string; title: string; change: RelationsChange }[] = [
  {
    date: '1922-03-01',
    title: 'Consuls are exchanged',
    change: { status: 'consular', level: 'consulate', by: parties },
  },
  {
    date: '1930-09-12',
    title: 'Diplomatic relations are established',
    change: { status: 'established', level: 'legation', by: parties },
  },
  {
    date: '1941-06-30',
    title: 'Eastmere severs relations',
    change: { status: 'severed', level: 'none', by: [parties[0]] },
  },
  {
    date: '1948-01-15',
    title: 'Relations are restored',
    change: { status: 'restored', level: 'embassy', by: parties },
  },
  {
    date: '1974-11-05',
    title: 'Westholm severs relations',
    change: { status: 'severed', level: 'none', by: [parties[1]] },
  },
  {
    date: '1986-04-21',
    title: 'Consular contacts begin',
    change: { status: 'contacts', level: 'delegation', by: parties },
  },
  {
    date: '1992-10-02',
    title: 'Relations are restored with embassies',
    change: { status: 'restored', level: 'embassy', by: parties },
  },
];

/**
 * Every file of an invented dossier of the size asked for, by file name: the same for the same seed, in no order of date, without trade.
 * The first events are the turns of relations, the others and the treaties are put together from word lists.
 */
export function largeDossier({ seed = 1, events = 10_000, treaties = 100_000 }: LargeDossierSize = {}): DossierFiles {
  const dice = diceFor(seed);
  return {
    'dossier.json': dossier(events, treaties),
    'sources.json': { sources: Array.from({ length: sourceCount }, (_, index) => source(dice, index)) },
    'timeline.json': { events: Array.from({ length: events }, (_, index) => event(dice, index, events, treaties)) },
    'treaties.json': {
      completeness: [
        fact('The list is made up by a generator and holds as many treaties as were asked for.', [
          { source: 'source-1' },
        ]),
      ],
      topics: topicNouns.map((noun) => ({ id: topicId(noun), title: capitalised(noun) })),
      treaties: Array.from({ length: treaties }, (_, index) => treaty(dice, index, events)),
    },
    'positions.json': {
      themes: themes
        .slice(1, 3)
        .map((id) => ({ id, title: capitalised(id), summary: `What each side holds on ${id}.` })),
      issues: themes.slice(1, 3).flatMap((theme) => [1, 2, 3].map((number) => issue(dice, theme, number))),
    },
    'instruments.json': { instruments: Array.from({ length: 10 }, (_, index) => instrument(dice, index)) },
  };
}

function dossier(events: number, treaties: number) {
  return {
    id: 'eastmere-westholm',
    title: 'Eastmere and Westholm',
    summary: `Two invented states with ${events} events and ${treaties} treaties, made by a generator to measure the site with.`,
    language: 'en-GB',
    parties,
    period: `${firstYear}/${lastYear}`,
    mainSource: 'source-1',
    panels: ['timeline', 'treaties', 'positions'],
    knowledge: [
      { text: 'The generated records end in 2020.', date: String(lastYear), citations: [{ source: 'source-1' }] },
    ],
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    themes: themes.map((id) => ({ id, title: capitalised(id) })),
    actors: [
      { id: 'eastmere', name: 'Eastmere', adjective: 'Eastmerish', kind: 'state', code: 'XE' },
      { id: 'westholm', name: 'Westholm', adjective: 'Westholmer', kind: 'state', code: 'XW' },
      { id: 'coast-council', name: 'Coast Council', kind: 'body' },
      ...people.map(({ id, party }, index) => ({
        id,
        name: `Envoy ${index + 1}`,
        kind: 'person',
        memberOf: party,
        role: 'Envoy',
      })),
    ],
  };
}

function source(dice: Dice, index: number): Source {
  const number = index + 1;
  return {
    id: `source-${number}`,
    title: `${dice.pick(['Annals', 'Bulletin', 'Gazette', 'Review', 'Register'])} of ${dice.pick(places)}, volume ${number}`,
    titleIs: 'title',
    publisher: `${dice.pick(places)} Press`,
    date: edtf(dice),
    kind: dice.pick(['agency', 'newspaper', 'official', 'archive', 'reference', 'research']),
    language: 'en',
    url: dice.chance(0.8) ? `https://example.org/sources/${number}` : null,
  };
}

function event(dice: Dice, index: number, events: number, treaties: number): TimelineEvent {
  const id = eventId(index);
  const turn = turns[index];
  const kind = turn ? 'relations' : dice.pick(plainKinds);
  const title =
    turn?.title ??
    `${dice.pick(eventOpenings)} ${dice.pick(eventDeeds[kind === 'relations' ? 'contact' : kind])} ${dice.pick(topicNouns)} in ${dice.pick(places)}`;
  const related =
    dice.chance(0.2) && treaties > 0
      ? [treatyId(dice.below(treaties))]
      : dice.chance(0.2)
        ? [eventId(dice.below(events))]
        : [];
  return {
    id,
    date: turn?.date ?? edtf(dice),
    title,
    kind,
    importance: turn ? 1 : dice.pick([1, 1, 1, 2, 2, 3]),
    actors: [...parties, ...(kind === 'resolution' ? ['coast-council'] : [])],
    themes: [dice.pick(themes)],
    ...(turn && { relations: turn.change }),
    statements: [statement(dice, title)],
    ...(dice.chance(0.02) && { disagreements: [disagreement(dice, id)] }),
    ...(related.length > 0 && { related }),
  };
}

function treaty(dice: Dice, index: number, events: number): Treaty {
  const noun = dice.pick(topicNouns);
  const kind = dice.pick(['treaty', 'agreement', 'agreement', 'convention', 'protocol', 'memorandum'] as const);
  const place = dice.pick(places);
  const title = `${capitalised(kind)} on ${dice.pick(aspects)} in ${noun}, ${place}`;
  return {
    id: treatyId(index),
    title,
    officialTitle: null,
    topic: topicId(noun),
    kind,
    parties,
    signed: dice.chance(0.99) ? edtf(dice) : null,
    place: dice.chance(0.7) ? place : null,
    signatories: [],
    inForce: dice.chance(0.3) ? edtf(dice) : null,
    status: dice.pick(['signed', 'in-force', 'superseded', 'terminated', null]),
    statements: [fact(`A text on ${noun} was signed for the two states.`, [citation(dice)])],
    ...(dice.chance(0.01) && { disagreements: [disagreement(dice, treatyId(index))] }),
    ...(dice.chance(0.1) && events > 0 && { related: [eventId(dice.below(events))] }),
  };
}

function issue(dice: Dice, theme: string, number: number): Issue {
  const id = `${theme}-question-${number}`;
  return {
    id,
    theme,
    title: `${capitalised(dice.pick(aspects))} in ${theme}, question ${number}`,
    background: [statement(dice, `Question ${number} came up`)],
    positions: parties.map((holder) => ({
      id: `${holder}-on-${id}`,
      holder,
      text: `The government asks for ${dice.pick(aspects)} first.`,
      basis: dice.pick(['stated', 'reported', 'inferred']),
      since: edtf(dice),
      status: { state: dice.pick(['held', 'repeated', 'changed', 'withdrawn']), dates: [edtf(dice)] },
      grounds: [{ instrument: `instrument-${dice.below(10) + 1}` }],
      citations: [citation(dice)],
    })),
    comparisons: [
      {
        between: parties,
        judgement: 'not-stated',
        reason: 'The generator does not judge what it made up.',
        citations: [citation(dice)],
      },
    ],
    moves: parties.map((holder) => ({
      date: edtf(dice),
      holders: [holder],
      text: `Asks for ${dice.pick(aspects)}.`,
      citations: [citation(dice)],
    })),
  };
}

function instrument(dice: Dice, index: number): Instrument {
  const number = index + 1;
  return {
    id: `instrument-${number}`,
    symbol: index % 3 === 2 ? null : `CC/RES/${number}`,
    title: `Resolution ${number} on ${dice.pick(topicNouns)}`,
    body: 'coast-council',
    adopted: edtf(dice),
    vote: null,
    subject: `Asks both states for ${dice.pick(aspects)}.`,
    url: null,
    citations: [citation(dice)],
  };
}

function statement(dice: Dice, title: string): Statement {
  const text = `${title}, as the record has it.`;
  return dice.chance(0.8)
    ? fact(text, [citation(dice)])
    : { kind: 'claim', text, holder: dice.pick(people).id, citations: [citation(dice)] };
}

function fact(text: string, citations: Citation[]): Statement {
  return { kind: 'fact', text, citations };
}

function citation(dice: Dice): Citation {
  return { source: `source-${dice.below(sourceCount) + 1}`, locator: `page ${dice.below(400) + 1}` };
}

function disagreement(dice: Dice, record: string): Disagreement {
  return {
    id: `${record}-differs`,
    title: 'Sources differ on this record',
    field: 'text',
    kind: dice.pick(['date', 'number', 'wording', 'omission', 'error']),
    variants: [
      { value: dice.pick(places), shown: true, citations: [citation(dice)] },
      { value: null, citations: [citation(dice)] },
    ],
    assessment: 'The fuller reading is shown.',
    confidence: dice.pick(['high', 'medium', 'low']),
  };
}

/** A date of the period in EDTF: mostly a day, otherwise a month, year, season, approximate or uncertain date, or an interval. */
function edtf(dice: Dice): string {
  const year = firstYear + dice.below(lastYear - firstYear + 1);
  const month = dice.below(12) + 1;
  const day = dice.below(28) + 1;
  const [toMonth, toDay, toYear] = [
    `${year}-${twoDigits(month)}`,
    `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    String(year),
  ];
  const chance = dice.below(100);
  if (chance < 60) return toDay;
  if (chance < 75) return toMonth;
  if (chance < 85) return toYear;
  if (chance < 90) return `${year}-${dice.pick([21, 22, 23, 24])}`;
  if (chance < 93) return `${toDay}~`;
  if (chance < 95) return `${toYear}?`;
  return `${toMonth}/${year + 1}-${twoDigits(month)}`;
}

const eventId = (index: number) => `event-${index + 1}`;
const treatyId = (index: number) => `treaty-${index + 1}`;
const topicId = (noun: string) => noun.replaceAll(' ', '-');
const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const twoDigits = (number: number) => String(number).padStart(2, '0');
