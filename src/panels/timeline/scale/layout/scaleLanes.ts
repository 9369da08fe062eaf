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

const overlayOf = (id: string) => overlayChoices.find((overlay) => overlay === id);

/** How many of what a mark's kind or an overlay's lane has: "3 treaties"; of every other kind and lane, events. */
export function countWords(id: string, count: number, locale: string): string {
  const overlay = overlayOf(id);
  const [one, many] = overlay ? overlays[overlay].nouns : ['event', 'events'];
  return countOf(count, one, many, locale);
}

/** What lanes have in all: "108 events, 20 treaties, 52 trade figures". */
export function lanesInWords(lanes: Pick<Lane, 'id' | 'items'>[], locale: string): string {
  const over = lanes.filter(({ id }) => overlayOf(id));
  const events = lanes.reduce((sum, { id, items }) => (overlayOf(id) ? sum : sum + items.length), 0);
  return [countWords('', events, locale), ...over.map(({ id, items }) => countWords(id, items.length, locale))].join(
    ', ',
  );
}

/** What stands beside an item's mark: "12 Feb 1953 · …". */
export function labelWords({ date, title }: ScaleItem, locale: string): string {
  return `${formatDate(date, locale, 'short')} · ${title}`;
}

/** What lanes by party and by theme are called. */
interface LaneNames {
  partyNames: { a: string; b: string };
  themes: { id: string; title: string }[];
}

type Names = Pick<RecordIndex, 'actor' | 'actorName' | 'records'> & {
  dossier: { parties: [string, string]; themes: LaneNames['themes'] };
};

/** The lanes of the scale, and all their items in order of time. */
interface ScaleLanes {
  lanes: Lane[];
  order: ScaleItem[];
}

/** Events, given in order of their marks, as lanes, with what is laid over them; the same choice gives the same. */
export const scaleLanes = keepLast(
  (items: ScaleItem[], by: LaneChoice, overlaid: readonly Overlay[], index: Names): ScaleLanes => {
    const { dossier, records } = index;
    const [a, b] = dossier.parties;
    const names = { partyNames: { a: actorLabel(a, index), b: actorLabel(b, index) }, themes: dossier.themes };
    const over = overlayLanes(
      records,
      overlayChoices.filter((overlay) => overlaid.includes(overlay)),
    );
    return {
      lanes: [...eventLanes(items, by, names), ...over],
      order: over.length > 0 ? byAnchor([...items, ...over.flatMap((lane) => lane.items)]) : items,
    };
  },
  (items, by, overlaid, index) => [items, by, overlaid.join(), index],
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

/** The items of events, given in order of their marks, as lanes in a fixed order, empty ones left out. */
function eventLanes(items: ScaleItem[], by: LaneChoice, names: LaneNames): Lane[] {
  const lanes = laneNames(by, names);
  const sorted = new Map<string, ScaleItem[]>(lanes.map(({ id }) => [id, []]));
  for (const item of items) (sorted.get(item[by] ?? '') ?? sorted.get(''))?.push(item);
  return lanes
    .map(({ id, title }) => makeLane(id, title, sorted.get(id) ?? []))
    .filter((lane) => lane.items.length > 0);
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

function laneNames(by: LaneChoice, { partyNames, themes }: LaneNames): { id: string; title: string }[] {
  if (by === 'party')
    return [
      { id: 'a', title: partyNames.a },
      { id: 'both', title: 'Both' },
      { id: 'b', title: partyNames.b },
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
