import { dayOf } from '#src/lib/dates.ts';
import { drawnSpan } from '#src/lib/drawnSpan.ts';
import { makeLane, placeLane, type ScaleItem } from '#src/panels/timeline/scale/layout/layoutLanes.ts';
import { byAnchor } from '#src/panels/timeline/scale/layout/scaleLanes.ts';

const bounds = { from: dayOf(1947), to: dayOf(2027) };
const width = 760;
const rounds = 25;

/** Events spread over the span by a fixed stride, so that every run lays out the same. */
function items(count: number): ScaleItem[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(1947, 0, 1) + ((index * 7919) % 29_000) * 86_400_000).toISOString().slice(0, 10);
    const date = index % 10 === 0 ? day.slice(0, 4) : day;
    const span = drawnSpan(date);
    if (!span) throw new Error(`${date} cannot be read.`);
    const importance = index % 50 === 0 ? 1 : index % 5 === 0 ? 2 : 3;
    const title = `Event ${index} of the run`;
    return {
      id: String(index),
      title,
      date,
      kind: 'visit',
      kindWord: 'Visit',
      party: null,
      theme: null,
      importance,
      span,
      variants: [],
      href: '',
    };
  });
}

/** Median milliseconds of a piece of work. */
function time(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

console.log(`Layout of one lane on ${width} pixels, median of ${rounds} (ms)`);
let before: { sort: number; place: number } | null = null;
for (const count of [1_000, 10_000, 100_000]) {
  const given = items(count);
  const lane = makeLane('lane', 'Lane', byAnchor(given));
  const sort = time(() => makeLane('lane', 'Lane', byAnchor(given)));
  const place = time(() => placeLane(lane, bounds, width));
  const growth = before && ` (x ${(sort / before.sort).toFixed(1)}, x ${(place / before.place).toFixed(1)})`;
  console.log(`${count} events: sort once ${sort.toFixed(2)}, place for a window ${place.toFixed(2)}${growth ?? ''}`);
  before = { sort, place };
}
