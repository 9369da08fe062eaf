import { expect, test } from 'vitest';
import type { Issue } from '#src/data/schema/positions.ts';
import { holderFinder } from './holderFinder.ts';
import { holdersOf } from './holders.ts';
import { pairJudgement } from './pairJudgement.ts';

const actors = [
  { id: 'one', name: 'One', kind: 'state', continues: 'old-one' },
  { id: 'old-one', name: 'Old One', kind: 'state' },
  { id: 'ministry', name: 'Ministry', kind: 'body', memberOf: 'old-one' },
  { id: 'two', name: 'Two', kind: 'state' },
  { id: 'three', name: 'Three', kind: 'state' },
] as const;
const holderOf = holderFinder(actors);
const actorName = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;

const position = (holder: string): Issue['positions'][number] => ({
  id: `${holder}-on-it`,
  holder,
  text: 'It is so.',
  basis: 'stated',
  since: null,
  status: { state: 'held', dates: [] },
  grounds: [],
  citations: [],
});
const issue: Issue = {
  id: 'it',
  theme: 'all',
  title: 'It',
  background: [],
  positions: [position('ministry'), position('three')],
  comparisons: [{ between: ['one', 'two'], judgement: 'not-stated', reason: 'Two is silent.', citations: [] }],
  moves: [],
};

test('a holder stands under the state it belongs to, a state under its successor', () => {
  expect(['ministry', 'old-one', 'one', 'two'].map(holderOf)).toEqual(['one', 'one', 'one', 'two']);
});

test('holders are the two parties, then everyone else with a position', () => {
  expect(holdersOf([issue], ['two', 'one'], holderOf)).toEqual([
    { id: 'two', issues: 0 },
    { id: 'one', issues: 1 },
    { id: 'three', issues: 1 },
  ]);
});

test('the judgement is the dossier’s, whichever way round the pair is asked for', () => {
  expect(pairJudgement(issue, ['two', 'one'], { actorName, holderOf })).toMatchObject({ reason: 'Two is silent.' });
});

test('where the dossier is silent, only an absent position is said; two positions are left unjudged', () => {
  expect(pairJudgement(issue, ['three', 'two'], { actorName, holderOf })).toMatchObject({
    judgement: 'not-stated',
    reason: 'The sources state no position of Two on this.',
  });
  expect(pairJudgement(issue, ['one', 'three'], { actorName, holderOf }).judgement).toBeNull();
});
