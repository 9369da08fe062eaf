import { expect, test } from 'vitest';
import type { Figure } from '#src/data/schema/trade.ts';
import { figureMarks } from './figureMarks.ts';
import type { ActorLookup } from './tradeMark.ts';

const lookup: ActorLookup = {
  actor: () => undefined,
  actorName: (id: string) => id,
  side: (id: string) => (id === 'home' ? 'a' : id === 'abroad' ? 'b' : null),
};

const figure = (id: string, measure: Figure['measure'], value: number | null, more: Partial<Figure> = {}): Figure => ({
  id,
  title: `${id}, 2019`,
  measure,
  reporter: 'home',
  partner: 'abroad',
  period: '2019',
  value,
  unit: 'USD',
  valuation: null,
  holder: 'home',
  count: 'customs',
  citations: [{ source: 's' }],
  ...more,
});

test.each([
  ['exports', 1, 'a'],
  ['imports', 1, 'b'],
  ['total', 1, null],
  ['balance', 5, 'a'],
  ['balance', -5, 'b'],
] as const)('%s of %d are on side %s: whose goods they are, or who has the surplus', (measure, value, side) => {
  expect(figureMarks([figure('f', measure, value)], lookup)[0]?.side).toBe(side);
});

test('a share is on the side of the flow it is a share of, and says how it was worked out', () => {
  const marks = figureMarks(
    [
      figure('in', 'imports', 30),
      figure('out', 'exports', 70),
      figure('part', 'share', 30, { unit: 'percent', derivation: { operation: 'share', inputs: ['in', 'out'] } }),
    ],
    lookup,
  );
  expect(marks[2]).toMatchObject({
    side: 'b',
    formula: 'in, 2019 ÷ (in, 2019 + out, 2019)',
    shortFormula: 'imports ÷ (imports + exports)',
  });
});

test('figures of different counts never share a mark', () => {
  const marks = figureMarks([figure('x', 'total', 1), figure('y', 'total', 5, { count: 'method' })], lookup);
  expect(marks.map(({ count, value }) => [count, value])).toEqual([
    ['customs', 1],
    ['method', 5],
  ]);
});
