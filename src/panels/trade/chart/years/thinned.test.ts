import { expect, test } from 'vitest';
import { thinned } from './thinned.ts';

test('long series are thinned to a limit, with their ends, peaks and troughs', () => {
  const points = Array.from({ length: 1000 }, (_, index) => ({
    index,
    value: index === 503 ? 99 : index === 704 ? -99 : 0,
  }));
  const kept = thinned(points, 200, ({ value }) => value);
  expect(kept.length).toBeLessThanOrEqual(200);
  expect(kept.map(({ index }) => index)).toEqual(expect.arrayContaining([0, 503, 704, 999]));
  expect(kept.map(({ index }) => index)).toEqual(kept.map(({ index }) => index).toSorted((a, b) => a - b));
  expect(thinned(points.slice(0, 150), 200, ({ value }) => value)).toHaveLength(150);
});
