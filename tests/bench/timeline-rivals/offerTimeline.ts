import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { readDate, type Day } from '#src/lib/dates/dates.ts';

export interface DatedTitle {
  day: Day;
  title: string;
}

export interface Rival {
  /** Shows only events whose title holds these words, in lower case; not every rival can. */
  filter?: (words: string) => void;
  remove: () => void;
}

/** Loads the events, then lets the page's buttons show and take away a timeline of them, and its search field filter it; `?open` shows it at once. */
export async function offerTimeline(show: (element: HTMLElement, events: DatedTitle[]) => Rival): Promise<void> {
  const answer = await fetch('/data/timeline.json');
  const { events }: { events: TimelineEvent[] } = await answer.json();
  const dated = events.flatMap(({ date, title }) => {
    const read = readDate(date);
    const day = (read?.start ?? read?.end)?.first;
    return day === undefined ? [] : [{ day, title }];
  });
  const search = document.createElement('input');
  search.type = 'search';
  const element = document.createElement('div');
  element.id = 'timeline';
  let rival: Rival | undefined;
  const away = () => {
    rival?.remove();
    element.removeAttribute('data-window');
  };
  const open = () => {
    rival = show(element, dated);
    search.hidden = !rival.filter;
  };
  document.body.append(button('Timeline', open), button('Away', away), search, element);
  if (new URLSearchParams(location.search).has('open')) open();
  search.addEventListener('input', () => rival?.filter?.(search.value.toLowerCase()));
}

function button(name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.append(name);
  made.addEventListener('click', press);
  return made;
}
