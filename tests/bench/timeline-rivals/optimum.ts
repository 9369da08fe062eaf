import type { Day } from '#src/lib/dates/dates.ts';
import { offerTimeline, type DatedTitle, type Rival } from './offerTimeline.ts';

const height = 400;

/** The least a timeline can do: sorted days, one bar per pixel column that has events, on a canvas; zoom and pan, nothing to read. */
function showOptimum(element: HTMLElement, events: DatedTitle[]): Rival {
  const canvas = document.createElement('canvas');
  const width = element.clientWidth;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  let days = daysOf(events);
  let [from, to] = [(days[0] ?? 0) - 365, (days.at(-1) ?? 0) + 365];
  let waiting = false;

  const draw = () => {
    waiting = false;
    context?.clearRect(0, 0, width, height);
    const perPixel = (to - from) / width;
    let index = firstAtOrAfter(days, from, 0);
    for (let day = days[index]; day !== undefined && day < to; day = days[index]) {
      const column = Math.floor((day - from) / perPixel);
      const next = Math.max(firstAtOrAfter(days, from + (column + 1) * perPixel, index), index + 1);
      const bar = Math.min(height, 10 * (next - index));
      context?.fillRect(column, height - bar, 1, bar);
      index = next;
    }
    element.dataset.window = `${from}/${to}`;
    element.dataset.shown = String(days.length);
  };
  const drawSoon = () => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };

  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    const factor = 1.2 ** (event.deltaY / 120);
    const at = from + ((to - from) * event.offsetX) / width;
    [from, to] = [at - (at - from) * factor, at + (to - at) * factor];
    drawSoon();
  });
  canvas.addEventListener('pointerdown', (event) => canvas.setPointerCapture(event.pointerId));
  canvas.addEventListener('pointermove', (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    const moved = ((to - from) * event.movementX) / width;
    [from, to] = [from - moved, to - moved];
    drawSoon();
  });

  element.append(canvas);
  draw();
  return {
    filter(words) {
      days = daysOf(events.filter(({ title }) => title.toLowerCase().includes(words)));
      drawSoon();
    },
    remove: () => canvas.remove(),
  };
}

const daysOf = (events: DatedTitle[]) => Float64Array.from(events, ({ day }) => day).toSorted();

function firstAtOrAfter(days: Float64Array, day: Day, start: number): number {
  let [low, high] = [start, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

void offerTimeline(showOptimum);
