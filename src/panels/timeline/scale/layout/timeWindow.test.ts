import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '#src/lib/dates/dates.ts';
import {
  clampWindow,
  panWindow,
  parseWindow,
  shortestWindow,
  windowShowing,
  windowText,
  windowWords,
  zoomWindow,
} from './timeWindow.ts';

const bounds = { from: dayOf(1947), to: dayOf(2027) };
const day = fc.double({ min: bounds.from, max: bounds.to, noNaN: true });
const inside = fc.tuple(day, day).map(([a, b]) => clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }, bounds));

test('no move leaves the bounds or comes nearer than four weeks', () => {
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  const share = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(inside, factor, day, share, (window, by, at, step) => {
      for (const { from, to } of [
        zoomWindow(window, by, at, bounds),
        panWindow(window, step, bounds),
        windowShowing(window, at, bounds),
      ]) {
        expect(from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
        expect(to).toBeLessThanOrEqual(bounds.to + 1e-6);
        expect(to - from).toBeGreaterThanOrEqual(shortestWindow - 1e-6);
      }
    }),
  );
});

test('zooming in keeps the day under the pointer where it is', () => {
  const window = { from: dayOf(1950), to: dayOf(2000) };
  const at = dayOf(1967, 5, 10);
  const next = zoomWindow(window, 3, at, bounds);
  expect((at - next.from) / (next.to - next.from)).toBeCloseTo((at - window.from) / (window.to - window.from));
});

test('a day that is in the window, however near an end, moves nothing', () => {
  const window = { from: dayOf(1950), to: dayOf(2000) };
  for (const day of [window.from, dayOf(1975), window.to - 1]) expect(windowShowing(window, day, bounds)).toBe(window);
  const moved = windowShowing(window, dayOf(2020), bounds);
  expect(moved.from).toBeLessThan(dayOf(2020));
  expect(moved.to).toBeGreaterThan(dayOf(2020));
});

test('a window of whole days survives its text', () => {
  const window = { from: dayOf(1953, 1, 1), to: dayOf(1953, 7, 1) };
  expect(windowText(window)).toBe('1953-02-01/1953-07-31');
  expect(parseWindow(windowText(window))).toEqual(window);
  expect(windowWords(window, 'en-GB')).toBe('1 February 1953 to 31 July 1953');
});

test('what is no interval of days in order is none', () => {
  for (const text of [null, '', '1953', 'soon/later', '1960-01-01/1950-01-01', '1953-01-01/..'])
    expect(parseWindow(text)).toBeNull();
});
