import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { eventKindWords } from '#src/panels/timeline/eventKindWords.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { drawnSpan } from '#src/lib/dates/drawnSpan.ts';
import { countOf } from '#src/lib/numbers.ts';
import { keepLast } from '#src/lib/keepLast.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { actorLabel } from '#src/panels/timeline/actorLabel.ts';
import type { RecordEntry, RecordIndex, RecordKind, Side } from '#src/records/recordIndex.ts';
import { makeLane, type Lane, type ScaleItem } from './lane.ts';

export const laneChoices = ['kind', 'party', 'theme'] as const;

/** What the lanes of the scale sort events by. */
export type LaneChoice = (typeof laneChoices)[number];

export const overlayChoices = ['treaties', 'resolutions', 'trade'] as const;

/** What can be laid over the events. */
export type Overlay = (typeof overlayChoices)[number];

const overlays: Record<Overlay, { kind: RecordKind; title: string; word: string; nouns: [string, string] }> = {
  treaties: { kind: 'Treaty', title: 'Treaties', word: 'Treaty', nouns: ['treaty', 'treaties'] },
  resolutions: { kind: 'Document', title: 'Documents', word: 'Document', nouns: ['document', 'documents'] },
  trade: { kind: 'Figure', title: 'Trade figures', word: 'Trade figure', nouns: ['trade figure', 'trade figures'] },
};

/** What an overlay is called, as a lane and where it is chosen. */
export const overlayTitle = (overlay: Overlay) => overlays[overlay].title;

const overlayOf = (kind: string) => overlayChoices.find((overlay) => overlay === kind);

/** How many of what a mark's kind says: "3 treaties"; of every kind of event, events. */
export function countWords(kind: string, count: number, locale: string): string {
  const overlay = overlayOf(kind);
  const [one, many] = overlay ? overlays[overlay].nouns : ['event', 'events'];
  return countOf(count, one, many, locale);
}

/** What lanes have in all: "108 events, 20 treaties, 52 trade figures". */
export function lanesInWords(lanes: Pick<Lane, 'items'>[], locale: string): string {
  let events = 0;
  const over: string[] = [];
  for (const { items } of lanes) {
    const [first] = items;
    if (first && overlayOf(first.kind)) over.push(countWords(first.kind, items.length, locale));
    else events += items.length;
  }
  return [countWords('', events, locale), ...over].join(', ');
}

/** What stands beside an item's mark: "12 Feb 1953 · …". */
export function labelWords({ date, title }: ScaleItem, locale: string): string {
  return `${formatDate(date, locale, 'short')} · ${title}`;
}

interface LaneName {
  id: string;
  title: string;
}

type Names = Pick<RecordIndex, 'actor' | 'actorName' | 'records'> & {
  dossier: { parties: [string, string]; themes: LaneName[] };
};

/** The lanes of the scale, and all their items in order of time. */
interface ScaleLanes {
  /** Also those that filters have emptied, so that the scale keeps its place while filters change. */
  lanes: Lane[];
  /** Those that hold something: for a room, for paper and for files. */
  filled: Lane[];
  order: ScaleItem[];
}

/** Events, given in order of their marks, as the lanes that `all` events stand in, with what is laid over them; the same choice gives the same. */
export const scaleLanes = keepLast(
  (
    items: ScaleItem[],
    all: readonly (ScaleItem | null)[],
    by: LaneChoice,
    overlaid: readonly Overlay[],
    index: Names,
  ): ScaleLanes => {
    const over = overlayLanes(
      index.records,
      overlayChoices.filter((overlay) => overlaid.includes(overlay)),
    );
    const lanes = [...eventLanes(items, usedLanes(all, by, index)), ...over];
    return {
      lanes,
      filled: lanes.filter((lane) => lane.items.length > 0),
      order: over.length > 0 ? byAnchor([...items, ...over.flatMap((lane) => lane.items)]) : items,
    };
  },
  (items, all, by, overlaid, index) => [items, all, by, overlaid.join(), index],
);

/** What there is to be laid over the events. */
export const availableOverlays = keepLast((records: RecordEntry[]) =>
  overlayChoices.filter((overlay) => overlayLanes(records, [overlay]).length > 0),
);

/** Which party's act an event is, given who acted: the one that all its parties' actors belong to, if there is one. */
function partyOf(actors: string[], side: (actor: string) => Side): Side | 'both' {
  let party: Side = null;
  for (const actor of actors) {
    const its = side(actor);
    if (its && party && its !== party) return 'both';
    party ??= its;
  }
  return party;
}

/** A lane by what its events share: `of` gives the id of the lane an item stands in. */
interface UsedLanes {
  names: LaneName[];
  of: (item: ScaleItem) => string;
}

/** The lanes that some event stands in, in a fixed order. */
const usedLanes = keepLast((all: readonly (ScaleItem | null)[], by: LaneChoice, index: Names): UsedLanes => {
  const names = laneNames(by, index);
  const known = new Set(names.map(({ id }) => id));
  const of = (item: ScaleItem) => (known.has(item[by] ?? '') ? (item[by] ?? '') : '');
  const used = new Set(all.map((item) => item && of(item)));
  return { names: names.filter(({ id }) => used.has(id)), of };
});

/** The items of events, given in order of their marks, as lanes. */
function eventLanes(items: ScaleItem[], { names, of }: UsedLanes): Lane[] {
  const sorted = new Map<string, ScaleItem[]>(names.map(({ id }) => [id, []]));
  for (const item of items) sorted.get(of(item))?.push(item);
  return names.map(({ id, title }) => makeLane(id, title, sorted.get(id) ?? []));
}

/** The records of other panels as lanes of their own. */
function overlayLanes(records: RecordEntry[], chosen: readonly Overlay[]): Lane[] {
  return chosen
    .map((overlay) => {
      const { kind, title, word } = overlays[overlay];
      const items = records.flatMap((record) => {
        const span = record.kind === kind && record.date ? drawnSpan(record.date) : null;
        if (!span || !record.date) return [];
        const { id, title: name, date, href } = record;
        const look = { kind: overlay, kindWord: word, party: null, theme: null, importance: 2 as const, variants: [] };
        return [{ id, title: name, date, href, span, ...look }];
      });
      return makeLane(overlay, title, byAnchor(items));
    })
    .filter((lane) => lane.items.length > 0);
}

/** Items in order of their marks. */
export const byAnchor = (items: ScaleItem[]) => items.toSorted((a, b) => a.span.anchor - b.span.anchor);

function laneNames(by: LaneChoice, index: Names): LaneName[] {
  const { parties, themes } = index.dossier;
  const [a, b] = parties;
  if (by === 'party')
    return [
      { id: 'a', title: actorLabel(a, index) },
      { id: 'both', title: 'Both' },
      { id: 'b', title: actorLabel(b, index) },
      { id: '', title: 'Others' },
    ];
  if (by === 'theme') return [...themes, { id: '', title: 'No theme' }];
  return Object.entries(eventKindWords).map(([id, title]) => ({ id, title }));
}

/** What stands for an event on the scale; null where its date cannot be read. */
export function eventItem(event: TimelineEvent, side: (actor: string) => Side): ScaleItem | null {
  const span = drawnSpan(event.date);
  if (!span) return null;
  const readings = (event.disagreements ?? [])
    .filter(({ field }) => field === 'date')
    .flatMap(({ variants }) => variants.flatMap(({ date, shown }) => (date && !shown ? [date] : [])));
  const by = event.relations?.by ?? [];
  return {
    id: event.id,
    title: event.title,
    date: event.date,
    kind: event.kind,
    kindWord: eventKindWords[event.kind],
    party: partyOf(by.length > 0 ? by : event.actors, side),
    theme: event.themes[0] ?? null,
    importance: event.importance,
    span,
    variants: [...new Set(readings)].flatMap((date) => drawnSpan(date) ?? []),
    href: paths.timeline(event.id),
  };
}
