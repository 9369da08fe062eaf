import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axisTicks.ts';
import { dayOf } from './dates.ts';
import { textWidth } from '#src/lib/text/textWidth.ts';

test('whatever an axis shows, its labels stand apart', () => {
  const from = fc.integer({ min: dayOf(1940), max: dayOf(2020) });
  const length = fc.oneof(fc.integer({ min: 28, max: 800 }), fc.integer({ min: 800, max: 32_000 }));
  fc.assert(
    fc.property(from, length, fc.integer({ min: 280, max: 1800 }), (first, days, width) => {
      const ticks = axisTicks({ from: first, to: first + days }, width, 'en-GB');
      const ends = ticks.map(({ day, label }) => {
        const [x, half] = [((day - first) / days) * width, textWidth(label) / 2];
        return { from: x - half, to: x + half };
      });
      expect(ends.filter(({ from: start }, index) => start < (ends[index - 1]?.to ?? -Infinity))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
