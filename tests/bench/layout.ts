import { largeDossier } from '#mocks/largeDossier.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { dayOf } from '#src/lib/dates/dates.ts';
import { makeLane, type ScaleItem } from '#src/panels/timeline/scale/layout/lane.ts';
import { placeLane } from '#src/panels/timeline/scale/layout/layoutLanes.ts';
import { byAnchor, eventItem } from '#src/panels/timeline/scale/layout/scaleLanes.ts';

const bounds = { from: dayOf(1921), to: dayOf(2022) };
const width = 760;
const rounds = 25;

/** What stands for as many generated events on the scale; the same in every run. */
function items(count: number): ScaleItem[] {
  const { events } = timelineFile.parse(largeDossier({ events: count, treaties: 0 })['timeline.json']);
  return events.flatMap((event) => eventItem(event, () => null) ?? []);
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
