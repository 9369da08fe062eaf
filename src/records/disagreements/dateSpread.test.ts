import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateSpread } from './dateSpread.ts';

test('a day and the month it lies in stand on one scale of days, the day inside the month', () => {
  const spread = dateSpread(['1953-02', '1953-02-12', undefined], 'en-GB');
  const [month, day, none] = spread?.bars ?? [];
  expect(none).toBeNull();
  expect(spread?.ends.map(({ label }) => label)).toEqual(['1 February 1953', '28 February 1953']);
  expect(month?.length).toBeCloseTo((day?.length ?? 0) * 28);
  expect(day?.start).toBeCloseTo((month?.start ?? 0) + 11 * (day?.length ?? 0));
});

test('days four years apart stand on a scale of years', () => {
  const spread = dateSpread(['2019-09-30', '2015-09-30'], 'en-GB');
  expect(spread?.steps).toHaveLength(4);
  expect(spread?.bars[0]?.start).toBeGreaterThan(spread?.bars[1]?.start ?? 100);
});

test('some day until a date stands at that date, not all over what went before', () => {
  const [until, day] = dateSpread(['[..2020-01-22]', '2020-01-01'], 'en-GB')?.bars ?? [];
  expect(until?.start).toBeGreaterThan(day?.start ?? 100);
  expect(until?.length).toBeCloseTo(day?.length ?? 0);
});

test('one date alone, or words that are no date, have no spread', () => {
  expect(dateSpread(['1953-02-12', undefined], 'en-GB')).toBeNull();
  expect(dateSpread(['1953-02-12', 'the spring after'], 'en-GB')).toBeNull();
});

test('every bar lies on the scale, in the order of the days', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), (days) => {
      const dates = days.map((date) => date.toISOString().slice(0, 10)).toSorted();
      const bars = dateSpread(dates, 'en-GB')?.bars.flatMap((bar) => bar ?? []) ?? [];
      expect(bars).toHaveLength(dates.length);
      for (const { start, length } of bars) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThan(0);
        expect(start + length).toBeLessThanOrEqual(100.001);
      }
      expect(bars.map(({ start }) => start)).toEqual(bars.map(({ start }) => start).toSorted((a, b) => a - b));
    }),
  );
});
