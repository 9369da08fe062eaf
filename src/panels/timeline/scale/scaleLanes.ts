import type { TimelineEvent } from '#src/data/timeline.ts';
import { eventKindWords } from '#src/records/eventKinds.ts';
import type { RecordEntry, RecordKind, Side } from '#src/records/recordIndex.ts';
import { paths } from '#src/lib/paths.ts';
import { drawnSpan } from './drawnSpan.ts';
import { makeLane, type Lane, type ScaleItem } from './layoutLanes.ts';

export const laneChoices = ['kind', 'party', 'theme'] as const;

/** What the lanes of the scale sort events by. */
export type LaneChoice = (typeof laneChoices)[number];

export const overlayChoices = ['treaties', 'resolutions', 'trade'] as const;

/** What can be laid over the events. */
export type Overlay = (typeof overlayChoices)[number];

const overlays: Record<Overlay, { kind: RecordKind; title: string; word: string }> = {
  treaties: { kind: 'Treaty', title: 'Treaties', word: 'Treaty' },
  resolutions: { kind: 'Document', title: 'Documents', word: 'Document' },
  trade: { kind: 'Figure', title: 'Trade figures', word: 'Trade figure' },
};

export interface LaneContext {
  side: (actor: string) => Side;
  partyNames: { a: string; b: string };
  themes: { id: string; title: string }[];
}

/** An event and what stands for it. */
interface ScaleEvent {
  event: TimelineEvent;
  item: ScaleItem | null;
}

/** Which party an event is the act of: the one that all its parties' actors belong to, if there is one. */
function partyOf(actors: string[], side: LaneContext['side']): Side | 'both' {
  const sides = new Set(actors.map((actor) => side(actor)));
  sides.delete(null);
  if (sides.size > 1) return 'both';
  return [...sides][0] ?? null;
}

/** The events as lanes in a fixed order, empty ones left out; events whose date cannot be read have no place on a scale. */
export function eventLanes(entries: ScaleEvent[], by: LaneChoice, context: LaneContext): Lane[] {
  const names = laneNames(by, context);
  const items = new Map<string, ScaleItem[]>(names.map(({ id }) => [id, []]));
  for (const { event, item } of entries) {
    const lane = items.get(laneOf(event, by, context)) ?? items.get('');
    if (item) lane?.push(item);
  }
  return names.map(({ id, title }) => makeLane(id, title, items.get(id) ?? [])).filter((lane) => lane.items.length > 0);
}

/** The records of other panels as lanes of their own. */
export function overlayLanes(records: RecordEntry[], chosen: readonly Overlay[]): Lane[] {
  return chosen
    .map((overlay) => {
      const { kind, title, word } = overlays[overlay];
      return makeLane(
        overlay,
        title,
        records.flatMap((record) => {
          const span = record.kind === kind && record.date ? drawnSpan(record.date) : null;
          return span && record.date
            ? {
                id: record.id,
                title: record.title,
                date: record.date,
                kind: overlay,
                kindWord: word,
                party: null,
                importance: 2 as const,
                span,
                variants: [],
                href: record.href,
              }
            : [];
        }),
      );
    })
    .filter((lane) => lane.items.length > 0);
}

function laneNames(by: LaneChoice, { partyNames, themes }: LaneContext): { id: string; title: string }[] {
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

/** An event stands in one lane: of several themes in that of the first. */
function laneOf(event: TimelineEvent, by: LaneChoice, { side }: LaneContext): string {
  if (by === 'kind') return event.kind;
  if (by === 'theme') return event.themes[0] ?? '';
  return partyOf(event.actors, side) ?? '';
}

/** What stands for an event on the scale; null where its date cannot be read. */
export function eventItem(event: TimelineEvent, side: LaneContext['side']): ScaleItem | null {
  const span = drawnSpan(event.date);
  if (!span) return null;
  const readings = (event.disagreements ?? [])
    .filter(({ field }) => field === 'date')
    .flatMap(({ variants }) => variants.flatMap(({ date, shown }) => (date && !shown ? [date] : [])));
  return {
    id: event.id,
    title: event.title,
    date: event.date,
    kind: event.kind,
    kindWord: eventKindWords[event.kind],
    party: partyOf(event.actors, side),
    importance: event.importance,
    span,
    variants: [...new Set(readings)].flatMap((date) => drawnSpan(date) ?? []),
    href: paths.timeline(event.id),
  };
}
