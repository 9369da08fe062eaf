import { expect, test } from 'vitest';
import { dayOf } from '#src/lib/dates/dates.ts';
import { makeLane } from '#src/panels/timeline/scale/layout/lane.ts';
import { placeLane } from '#src/panels/timeline/scale/layout/layoutLanes.ts';
import { gutter } from '#src/panels/timeline/scale/layout/scaleGeometry.ts';
import { eventItem } from '#src/panels/timeline/scale/layout/scaleLanes.ts';
import { scaleShapes } from './scaleShapes.ts';

/** Ten pixels a year from 1950 on. */
const window = { from: dayOf(1950), to: dayOf(2010) };
const width = 600;

/** How a date fades on the scale: "in 50-70" where it does so from the 50th to the 70th pixel of the axis. */
function fadesOf(date: string): string[] {
  const item = eventItem(
    { id: 'a', date, title: 'A', kind: 'visit', importance: 2, actors: [], themes: [], statements: [] },
    () => null,
  );
  const lanes = [placeLane(makeLane('lane', 'Lane', item ? [item] : []), window, width)];
  return scaleShapes({ lanes, window, width, ticks: [], selected: null }).flatMap((shape) => {
    if (shape.type !== 'rect' || !shape.fade) return [];
    const [from, to] = [shape.x - gutter, shape.x - gutter + shape.width].map(Math.round);
    return [`${shape.fade} ${from}-${to}`];
  });
}

test.each([
  ['1960~/1990~', 'at both its ends', ['in 100-124', 'out 386-410']],
  ['1960/1990~', 'at its end alone, not also around the mark at its start', ['out 386-410']],
  ['1940~/1990', 'nowhere in the window, which it began before', []],
  ['1960/2020~', 'nowhere in the window, which it goes on beyond', []],
  ['1960-01-01~', 'on both sides of its mark', ['in 80-100', 'out 100-120']],
  ['[..1960-01-01]', 'before its mark', ['in 80-100']],
  ['1960-01-01/1960-03~', 'behind its mark', ['out 100-120']],
  ['1960/1990', 'nowhere', []],
])('%s fades %s', (date, _, fades) => {
  expect(fadesOf(date)).toEqual(fades);
});
