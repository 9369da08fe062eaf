import type { Treaty } from '#src/data/schema/treaty.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';

/** A treaty as a rival shows it: seven columns, its first year, and all the words one can search for. */
export interface TreatyLine {
  signed: string;
  title: string;
  topic: string;
  kind: string;
  place: string;
  inForce: string;
  status: string;
  year: number;
  words: string;
}

/** Loads the treaties, puts them in order of time as our table shows them, then lets the page's button show them: so a step of the years changes the rows of all alike. */
export async function offerTreaties(show: (element: HTMLElement, lines: TreatyLine[]) => void): Promise<void> {
  const answer = await fetch('/data/treaties.json');
  const { treaties, topics }: { treaties: Treaty[]; topics: { id: string; title: string }[] } = await answer.json();
  const inTime = treaties.toSorted((a, b) => (a.signed ?? '9999').localeCompare(b.signed ?? '9999', 'en'));
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const lines = inTime.map((treaty) => lineOf(treaty, titles.get(treaty.topic) ?? treaty.topic));
  treaties.length = inTime.length = 0; // only the lines are kept
  const element = document.createElement('div');
  element.id = 'treaties';
  const button = document.createElement('button');
  button.append('Treaties');
  button.addEventListener('click', () => show(element, lines));
  document.body.append(button, element);
}

function lineOf({ signed, title, kind, place, inForce, status, statements }: Treaty, topic: string): TreatyLine {
  return {
    signed: signed ?? '',
    title,
    topic,
    kind,
    place: place ?? '',
    inForce: inForce ?? '',
    status: status ?? '',
    year: (signed && yearsOf(signed)?.from) || 0,
    words: [title, topic, place, ...statements.map(({ text }) => text)].join(' '),
  };
}
