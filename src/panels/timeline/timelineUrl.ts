import { eventKinds } from '#src/data/codes.ts';
import type { Statement } from '#src/data/schema/statement.ts';
import type { EventKind } from '#src/data/schema/timeline.ts';
import { readList, searchText } from '#src/lib/addresses/searchParams.ts';
import { parseYearRange, yearRangeText, type YearRange } from '#src/lib/dates/yearRange.ts';
import { laneChoices, overlayChoices, type LaneChoice, type Overlay } from './scale/layout/scaleLanes.ts';
import { parseWindow } from './scale/layout/timeWindow.ts';

export const statementKinds = ['fact', 'claim', 'derived'] as const satisfies Statement['kind'][];

const origins = ['main', 'added'] as const;
/** Whether the dossier's main source has an event, or it was added from others. */
export type Origin = (typeof origins)[number];

/** What narrows the timeline; empty values let everything through. */
export interface TimelineFilters {
  text: string;
  kinds: EventKind[];
  years: YearRange | null;
  actor: string | null;
  theme: string | null;
  /** Only events with a statement of this kind. */
  said: Statement['kind'] | null;
  /** Only events the dossier's main source has, or only those added from others. */
  origin: Origin | null;
}

/** What the reader chose to see of the timeline, and how. */
export interface TimelineChoice extends TimelineFilters {
  lanes: LaneChoice;
  overlays: Overlay[];
  /** The days the scale shows, as an interval; null for all. */
  view: string | null;
  /** Whether the list has only the events of those days. */
  listView: boolean;
}

export const noFilters: TimelineFilters = {
  text: '',
  kinds: [],
  years: null,
  actor: null,
  theme: null,
  said: null,
  origin: null,
};

/** What has everything listed again. */
export const wholeList = { ...noFilters, listView: false };

/** Whether anything is filtered by. */
export function isFiltered({ text, kinds, years, actor, theme, said, origin }: TimelineFilters): boolean {
  return text.trim() !== '' || kinds.length > 0 || [years, actor, theme, said, origin].some((value) => value !== null);
}

/** What a dossier has to choose from. */
interface Known {
  actors: readonly string[];
  themes: readonly string[];
}

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseTimelineUrl(params: URLSearchParams, known: Known): TimelineChoice {
  const view = params.get('view');
  return {
    text: params.get('q') ?? '',
    kinds: readList(params, 'kind', eventKinds),
    years: parseYearRange(params.get('years')),
    actor: readList(params, 'actor', known.actors)[0] ?? null,
    theme: readList(params, 'theme', known.themes)[0] ?? null,
    said: readList(params, 'said', statementKinds)[0] ?? null,
    origin: readList(params, 'origin', origins)[0] ?? null,
    lanes: readList(params, 'lanes', laneChoices)[0] ?? 'kind',
    overlays: readList(params, 'over', overlayChoices),
    view: parseWindow(view) ? view : null,
    listView: params.get('list') === 'view',
  };
}

/** The search string of a choice; defaults are left out. */
export function toTimelineUrl(choice: TimelineChoice, current?: URLSearchParams): string {
  const entries = {
    q: choice.text,
    kind: choice.kinds.join(),
    years: choice.years && yearRangeText(choice.years),
    actor: choice.actor,
    theme: choice.theme,
    said: choice.said,
    origin: choice.origin,
    lanes: choice.lanes === 'kind' ? null : choice.lanes,
    over: choice.overlays.join(),
    view: choice.view,
    list: choice.listView ? 'view' : null,
  };
  return searchText(entries, current);
}
