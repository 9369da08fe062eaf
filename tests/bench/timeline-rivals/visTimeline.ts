import { Timeline } from 'vis-timeline/standalone';
import { offerTimeline, type DatedTitle, type Rival } from './offerTimeline.ts';

const dayMs = 86_400_000;
const clustered = !location.search.includes('cluster=off');

/**
 * vis-timeline with its default options, with clusters unless the address says `?cluster=off`. It has no search, and a change of its
 * data takes it many seconds from some thousand events on: it is not filtered.
 */
function showVisTimeline(element: HTMLElement, events: DatedTitle[]): Rival {
  const items = events.map(({ day, title }, id) => ({ id, content: title, start: day * dayMs }));
  const days = events.map(({ day }) => day);
  const timeline = new Timeline(element, items, {
    height: '400px',
    start: (Math.min(...days) - 365) * dayMs, // finding the span by itself would cost it seconds more
    end: (Math.max(...days) + 365) * dayMs,
    ...(clustered && { cluster: { maxItems: 1 } }),
  });
  const sayWindow = () => {
    const root = element.querySelector<HTMLElement>('.vis-timeline');
    if (root?.style.visibility === 'hidden') return timeline.redraw(); // it shows its first drawing only with a second one, by itself after a second
    const { start, end } = timeline.getWindow();
    element.dataset.window = `${start.getTime()}/${end.getTime()}`;
  };
  timeline.on('changed', sayWindow);
  sayWindow();
  return { remove: () => timeline.destroy() };
}

void offerTimeline(showVisTimeline);
