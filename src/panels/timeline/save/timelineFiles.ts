import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { toCsv } from '#src/lib/files/csv.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { sourcesInLine } from '#src/records/citations/sourceWords.ts';
import { eventKindWords } from '#src/panels/timeline/eventKindWords.ts';

interface Context {
  actorName: (id: string) => string;
  sourceInFull: (id: string) => string;
  themeTitle: (id: string) => string;
  locale: string;
  /** The address of the site, without a path. */
  site: string;
}

const columns = [
  'id',
  'date',
  'date in words',
  'other dates',
  'kind',
  'title',
  'actors',
  'themes',
  'text',
  'stated as',
  'sources',
  'link',
];

/** The events as CSV, one line each: EDTF date, what other sources give as its date, text with the holder of each claim, sources, permanent link. */
export function eventsCsv(events: TimelineEvent[], context: Context): string {
  return toCsv(
    columns,
    events.map((event) => [
      event.id,
      event.date,
      formatDate(event.date, context.locale),
      otherDates(event, context),
      eventKindWords[event.kind],
      event.title,
      event.actors.map(context.actorName).join('; '),
      event.themes.map(context.themeTitle).join('; '),
      event.statements.map((statement) => statement.text).join(' '),
      event.statements
        .map((statement) =>
          statement.kind === 'claim' ? `claim of ${context.actorName(statement.holder)}` : statement.kind,
        )
        .join('; '),
      sourcesInLine(
        event.statements.flatMap(({ citations }) => citations?.map(({ source }) => source) ?? []),
        context.sourceInFull,
      ),
      context.site + paths.timeline(event.id),
    ]),
  );
}

/** "1953-02-11: New York Times, …": every other date in EDTF, or in the words of who gives it, with its sources. */
function otherDates({ disagreements }: TimelineEvent, { sourceInFull }: Context): string {
  return (disagreements ?? [])
    .filter(({ field }) => field === 'date')
    .flatMap(({ variants }) => variants)
    .flatMap(({ date, value, shown, citations }) => {
      const given = date ?? value;
      if (shown || !given) return [];
      const sources = citations.map(({ source }) => source);
      return `${given}: ${sourcesInLine(sources, sourceInFull)}.`;
    })
    .join(' ');
}

/** The events as JSON, as the dossier's own file has them, with the view they were taken from. */
export function eventsJson(events: TimelineEvent[], view: { dossier: string; view: string; licence: string }): string {
  return `${JSON.stringify({ ...view, events }, null, 2)}\n`;
}
