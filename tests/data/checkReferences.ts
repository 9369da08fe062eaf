import type { Fault } from '#src/data/fetchJson.ts';
import { faultAt, isObject, shown, valuesOf, type DataFile } from './jsonValues.ts';

/** What a reference may lead to, in words, and the lists that hold it. */
interface Target {
  what: string;
  lists: string[];
}

const actor: Target = { what: 'an actor of dossier.json', lists: ['dossier.json actors'] };
const source: Target = { what: 'a source of sources.json', lists: ['sources.json sources'] };
const figure: Target = { what: 'a figure of trade.json', lists: ['trade.json figures'] };
const record: Target = {
  what: 'an event, treaty, issue, position, instrument, figure, body, note or source',
  lists: [
    'timeline.json events',
    'treaties.json treaties',
    'positions.json issues',
    'positions.json positions',
    'instruments.json instruments',
    'trade.json figures',
    'trade.json bodies',
    'trade.json notes',
    'sources.json sources',
  ],
};

/** By field, or by field within another (`derivation.inputs`), which is looked up first. */
const targets: Record<string, Target> = {
  ...Object.fromEntries(
    [
      'actors',
      'by',
      'holder',
      'holders',
      'between',
      'speaker',
      'actor',
      'parties',
      'party',
      'body',
      'reporter',
      'partner',
      'importers',
      'memberOf',
      'continues',
      'castBy',
    ].map((key) => [key, actor]),
  ),
  source,
  mainSource: source,
  themes: { what: 'a theme of dossier.json', lists: ['dossier.json themes'] },
  theme: { what: 'a theme of positions.json', lists: ['positions.json themes'] },
  'treaties.topic': { what: 'a topic of treaties.json', lists: ['treaties.json topics'] },
  'amendments.treaty': { what: 'a treaty of treaties.json', lists: ['treaties.json treaties'] },
  instrument: { what: 'an instrument of instruments.json', lists: ['instruments.json instruments'] },
  treatyTopics: { what: 'a topic of treaties.json', lists: ['treaties.json topics'] },
  count: { what: 'a count of trade.json', lists: ['trade.json counts'] },
  'marks.record': record,
  'headline.exports': figure,
  'headline.imports': figure,
  'headline.total': figure,
  'headline.derived': figure,
  'derivation.inputs': figure,
  'mainReadings.record': record,
  inputs: record,
  record,
  related: record,
};

// Themes and topics are headings, not records: one may be named like the actor it is about, and two files name the same theme.
const headings = ['themes', 'topics'];

/** The ids of a dossier by the list that holds them (`timeline.json events`), and those used twice. */
export interface IdIndex {
  ids: Map<string, Set<string>>;
  faults: Fault[];
}

/** Collects the ids of all files; O(n). */
export function indexIds(files: DataFile[]): IdIndex {
  const ids = new Map<string, Set<string>>();
  const places = new Map<string, string>();
  const faults: Fault[] = [];
  for (const data of files) {
    for (const { path, value } of valuesOf(data.json)) {
      if (!isObject(value) || typeof value.id !== 'string') continue;
      const list = path.findLast((part) => typeof part === 'string') ?? '';
      const home = `${data.file} ${list}`;
      ids.set(home, (ids.get(home) ?? new Set()).add(value.id));
      const scope = headings.includes(list) ? `${home} ${value.id}` : value.id;
      const other = places.get(scope);
      if (other)
        faults.push(
          faultAt(
            data,
            [...path, 'id'],
            `is used twice, also in ${other}; allowed: an id used nowhere else in the dossier`,
          ),
        );
      else places.set(scope, home);
    }
  }
  return { ids, faults };
}

/** The references of a file that lead nowhere. Those into files that could not be read (`unread`) are not judged. */
export function checkReferences(data: DataFile, { ids }: IdIndex, unread: string[]): Fault[] {
  const faults: Fault[] = [];
  for (const { path, value } of valuesOf(data.json)) {
    if (typeof value !== 'string') continue;
    const [parent, key] = [undefined, ...path.filter((part) => typeof part === 'string')].slice(-2);
    const target = targets[`${parent}.${key}`] ?? targets[String(key)];
    if (!target || target.lists.some((list) => unread.some((file) => list.startsWith(`${file} `)))) continue;
    if (!target.lists.some((list) => ids.get(list)?.has(value)))
      faults.push(faultAt(data, path, `${shown(value)} leads nowhere; allowed: the id of ${target.what}`));
  }
  return faults;
}
