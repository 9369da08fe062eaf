import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds } from '#src/data/codes.ts';
import { laneChoices, overlayChoices } from './scale/layout/scaleLanes.ts';
import { noFilters, parseTimelineUrl, statementKinds, toTimelineUrl, type TimelineChoice } from './timelineUrl.ts';

const known = { actors: ['norvale', 'tessary'], themes: ['fishing', 'rail'] };
const read = (search: string) => parseTimelineUrl(new URLSearchParams(search), known);
const plain: TimelineChoice = { ...noFilters, lanes: 'kind', overlays: [], view: null, listView: false };

test('the address is plain to read and write by hand', () => {
  expect(
    toTimelineUrl({
      ...plain,
      text: 'ferry',
      kinds: ['visit', 'statement'],
      years: { from: 1991, to: 2003 },
      actor: 'norvale',
      origin: 'main',
      lanes: 'party',
      view: '1991-01-01/1992-12-31',
      listView: true,
    }),
  ).toBe(
    '?q=ferry&kind=visit,statement&years=1991-2003&actor=norvale&origin=main&lanes=party&view=1991-01-01/1992-12-31&list=view',
  );
});

test('values that mean nothing are passed over', () => {
  expect(read('?kind=party,visit&years=199&actor=nobody&theme=x&said=rumour&lanes=9&over=moon&view=soon')).toEqual({
    ...plain,
    kinds: ['visit'],
  });
});

test('every choice survives its address', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  const choice = fc.record({
    text: fc.string(),
    kinds: fc.subarray([...eventKinds]),
    years: fc.option(fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
    actor: fc.option(fc.constantFrom(...known.actors)),
    theme: fc.option(fc.constantFrom(...known.themes)),
    said: fc.option(fc.constantFrom(...statementKinds)),
    origin: fc.constantFrom(null, 'main' as const, 'added' as const),
    lanes: fc.constantFrom(...laneChoices),
    overlays: fc.subarray([...overlayChoices]),
    view: fc.option(fc.constant('1991-02-01/1992-12-31')),
    listView: fc.boolean(),
  });
  fc.assert(
    fc.property(choice, (given) => {
      expect(read(toTimelineUrl(given))).toEqual(given);
    }),
  );
});
