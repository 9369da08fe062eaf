import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { DossierFiles } from '#mocks/handlers.ts';
import { secondDossier, shippedDossier } from '#mocks/readDossier.ts';
import * as datasets from '#src/data/datasets.ts';
import { assemblyVotesFile } from '#src/data/schema/assemblyVotes.ts';
import { councilVetoesFile } from '#src/data/schema/councilVetoes.ts';
import { recordIndex } from '#src/records/recordIndex.ts';
import { mainClient } from '#src/records/scope/mainClient.ts';
import { mainScope } from '#src/records/scope/mainScope.ts';
import {
  restrictDossier,
  restrictInstruments,
  restrictPositions,
  restrictRows,
  restrictSources,
  restrictTimeline,
  restrictTrade,
  restrictTreaties,
} from '#src/records/scope/restrictions.ts';
import { datasetsOf } from './datasetsOf.ts';
import { valuesOf } from './jsonValues.ts';

/** A dossier whole, and as its main source alone has it. */
function bothOf(files: DossierFiles) {
  const whole = datasetsOf(files);
  const { dossier, sources, timeline, treaties, positions, instruments, trade } = whole;
  const votes = assemblyVotesFile.parse(files['assembly-votes.json']);
  const vetoes = councilVetoesFile.parse(files['council-vetoes.json']);
  const scope = mainScope(whole);
  const main = {
    dossier: restrictDossier(dossier, scope),
    sources: restrictSources(sources, scope),
    timeline: restrictTimeline(timeline, scope),
    treaties: restrictTreaties(treaties, scope),
    positions: restrictPositions(positions, scope),
    instruments: restrictInstruments(instruments, scope),
    trade: trade && restrictTrade(trade, scope),
    votes: restrictRows('years')(votes, scope),
    vetoes: restrictRows('vetoes')(vetoes, scope),
  };
  return { whole, main, scope };
}

describe.each([
  ['the shipped dossier', bothOf(shippedDossier())],
  ['the second dossier', bothOf(secondDossier())],
])('%s, as its main source alone has it', (_, { whole, main }) => {
  const { mainSource } = whole.dossier;

  test('names no other source, and holds nothing without a source but what is worked out', () => {
    const { votes, vetoes, treaties, ...files } = main;
    const datasets = { ...files, treaties: treaties.listed() };
    expect([votes.years, vetoes.vetoes]).toEqual([[], []]);
    const cited = [...valuesOf(datasets)].filter(({ path }) => path.at(-1) === 'source').map(({ value }) => value);
    expect(cited.length).toBeGreaterThan(10);
    expect(new Set(cited)).toEqual(new Set([mainSource]));
    const lists = [...valuesOf(datasets)].filter(({ path }) => path.at(-1) === 'citations');
    expect(lists.filter(({ value }) => Array.isArray(value) && value.length === 0)).toEqual([]);
  });

  test('keeps every record that rests on it, and no other', () => {
    const all = recordIndex(whole);
    const left = recordIndex(main);
    const derived = (id: string) => whole.trade?.figures.some((figure) => figure.id === id && figure.derivation);
    const resting = all.records.filter(
      (entry) => entry.kind !== 'Source' && !derived(entry.id) && all.inMainSource(entry),
    );
    const kept = left.records.filter(({ kind, id }) => kind !== 'Source' && !derived(id));
    const issues = kept.filter(({ kind }) => kind === 'Issue').map(({ id }) => id);
    expect(kept.map(({ id }) => id).toSorted()).toEqual(
      [...new Set([...resting.map(({ id }) => id), ...issues])].toSorted(),
    );
    expect(left.records.filter(({ kind }) => kind === 'Source').map(({ id }) => id)).toEqual([mainSource]);
  });

  test('is told in its own readings, which are of records that rest on it', () => {
    const { record, inMainSource } = recordIndex(whole);
    for (const reading of whole.sources.mainReadings ?? []) {
      expect(inMainSource(record(reading.record)), reading.record).toBe(true);
      const sources = reading.statements?.flatMap(({ citations = [] }) => citations.map(({ source }) => source)) ?? [];
      expect(new Set([mainSource, ...sources]), reading.record).toEqual(new Set([mainSource]));
    }
  });
});

describe('the article alone', () => {
  const { main, whole } = bothOf(shippedDossier());
  const event = (id: string) => main.timeline.events.find((each) => each.id === id);
  const words = (id: string) =>
    event(id)
      ?.statements.map(({ text }) => text)
      .join(' ');

  test.each([
    ['only the month', 'severance-1953', '1953-02'],
    ['“about a week” later', 'relations-established-1948', '1948-05-25~'],
    ['the year alone', 'consular-delegation-1987', '1987'],
    ['its own error', 'operation-syria-2015', '2019-09-30'],
    ['what it has right', 'restoration-1991', '1991-10-18'],
    ['no date: before it was written', 'us-settlements-2019', '[..2020-01-22]'],
  ])('a date is its own: %s', (__, id, date) => {
    expect(event(id)?.date).toBe(date);
  });

  test('what other sources add to a statement is gone with them', () => {
    expect(words('severance-1953')).not.toMatch(/12 February|Vyshinsky/);
    expect(words('severance-1953')).toMatch(/formal pretext/);
    expect(words('operation-syria-2015')).toMatch(/30 September 2019/);
    expect(event('severance-1953')?.actors).toEqual(['soviet-union', 'israel']);
    expect(event('severance-1953')?.disagreements).toBeUndefined();
  });

  test('the state of relations is its own: consular relations from 1987, no level it does not name', () => {
    expect(event('consular-delegation-1987')?.relations).toMatchObject({ status: 'consular' });
    expect(event('relations-established-1948')?.relations).toMatchObject({ status: 'established', level: null });
    expect(event('consuls-general-1990')).toBeUndefined();
  });

  test('a number worked out stays only where all it comes from is in the article as it is', () => {
    expect(words('restoration-1953')).not.toMatch(/158/);
    expect(words('restoration-1991')).not.toMatch(/8,896/);
    expect(main.trade?.figures.map(({ id }) => id)).toContain('balance-2019-9m');
    expect(main.trade?.figures.map(({ id }) => id)).not.toContain('total-2014-implied');
  });

  test('where it differs with itself, both readings stay', () => {
    const total = main.trade?.figures.find(({ id }) => id === 'total-2019-9m');
    expect(total?.disagreements?.map(({ id }) => id)).toEqual(['trade-period-2019']);
  });

  test('a treaty has its year and no more; a document no vote', () => {
    const treaty = main.treaties.listed().find(({ id }) => id === 'air-services-1993');
    expect(treaty).toMatchObject({ signed: '1993', place: null, inForce: null, status: 'signed', signatories: [] });
    expect(main.treaties.listed()).toHaveLength(10);
    expect(main.instruments.instruments.every(({ vote }) => vote === null)).toBe(true);
  });

  test('a position is as it reports it, and the whole is untouched by that', () => {
    const issue = main.positions.issues.find(({ id }) => id === 'borders-withdrawal');
    expect(JSON.stringify(issue)).not.toMatch(/internationally recognised/);
    const jerusalem = main.positions.issues.find(({ id }) => id === 'jerusalem');
    expect(JSON.stringify(jerusalem)).not.toMatch(/2017-12-07|2017-04/);
    expect(JSON.stringify(whole.positions)).toMatch(/internationally recognised/);
  });
});

test('no file of the dossier is handed out whole', () => {
  const client = mainClient(new QueryClient(), datasetsOf(shippedDossier()));
  const files = Object.values(datasets).flatMap((dataset) => (typeof dataset === 'object' ? dataset : []));
  expect(files.length).toBeGreaterThan(9);
  for (const { file, query } of files) expect(client.getQueryDefaults(query.queryKey), file).toHaveProperty('select');
});
