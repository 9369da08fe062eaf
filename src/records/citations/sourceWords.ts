import type { Citation } from '#src/data/schema/citation.ts';
import type { Source } from '#src/data/schema/sources.ts';
import { compareDates, formatDate, formatDay, readDate, yearsOf } from '#src/lib/dates/dates.ts';
import { currentDay } from '#src/lib/dates/today.ts';

/** What each kind of source is called. */
export const sourceKindWords: Record<Source['kind'], string> = {
  agency: 'News agency',
  newspaper: 'Newspaper or news site',
  broadcaster: 'Broadcaster',
  official: 'Official source',
  archive: 'Archive',
  reference: 'Work of reference',
  research: 'Research',
  law: 'Legal text',
  dataset: 'Dataset',
  other: 'Other source',
};

/**
 * Each source in a few words, by its id: who published it and, where known, in which year. Those that would read the same are told apart
 * by a letter in the order of their dates, as in "1953a" (the author-date style of the Chicago Manual).
 */
export function sourceLabels(sources: Source[]): Map<string, string> {
  const alike = new Map<string, Source[]>();
  for (const source of sources.toSorted((a, b) => compareDates(a.date ?? '', b.date ?? ''))) {
    const label = shortLabel(source);
    alike.set(label, [...(alike.get(label) ?? []), source]);
  }
  return new Map(
    [...alike].flatMap(([label, group]) =>
      group.map(({ id }, index) => [id, group.length === 1 ? label : `${label}${letterOf(label, index)}`]),
    ),
  );
}

function shortLabel(source: Source): string {
  const { date, publisher } = source;
  const year = date && readDate(date)?.end ? yearsOf(date)?.to : undefined;
  return [publisher ?? quotedTitle(source), year].filter(Boolean).join(' ');
}

/** "a" after a year, " (a)" after a name; numbers where the letters end. */
function letterOf(label: string, index: number): string {
  const letter = index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
  return /\d$/.test(label) ? letter : ` (${letter})`;
}

/** A source's title; a description that stands for an unknown one in brackets. */
export function sourceTitle({ title, titleIs }: Source): string {
  return titleIs === 'title' ? title : `[${title}]`;
}

/** A title that is one in quotation marks, so that it is not read as a publisher or as the document it is about. */
const quotedTitle = (source: Source) => (source.titleIs === 'title' ? `“${source.title}”` : sourceTitle(source));

/** A place in a source as a footnote has it: publisher, title, date, place, address. */
export function sourceFootnote(source: Source, locator: string | undefined, locale: string): string {
  const date = source.date ? formatDate(source.date, locale) : 'undated';
  const words = [source.publisher ?? 'Publisher not known', quotedTitle(source), date, locator]
    .filter(Boolean)
    .join(', ');
  return source.url ? `${words}. ${source.url}` : `${words}.`;
}

/** How sources are found and named. */
export interface SourceNames {
  source: (id: string) => Source | undefined;
  sourceLabel: (id: string) => string;
  locale: string;
}

/** A source as a footnote has it, by its id. */
export function sourceInFull(
  id: string,
  { source, locale }: Omit<SourceNames, 'sourceLabel'>,
  locator?: string,
): string {
  const found = source(id);
  return found ? sourceFootnote(found, locator, locale) : `${id}, not in the list of sources.`;
}

/** Sources in one line, by the name given to each; a full stop that ends one would stand before what follows it. */
export function sourcesInLine(ids: string[], nameOf: (id: string) => string): string {
  return [...new Set(ids)].map((id) => nameOf(id).replace(/\.$/, '')).join('; ');
}

/** What a text cites, in full, to stand below it: a line a source, with the few words it is cited by and the places in it. */
export function sourceLines(citations: Citation[], names: SourceNames): string {
  const places = new Map<string, Set<string>>();
  for (const { source, locator } of citations) {
    const known = places.get(source) ?? new Set<string>();
    places.set(source, locator ? known.add(locator) : known);
  }
  return [...places]
    .map(([id, locators]) => `${names.sourceLabel(id)}: ${sourceInFull(id, names, [...locators].join('; '))}`)
    .join('\n');
}

/** An address with the reader's day, as a citation of a page that can change has it. */
export function accessed(address: string, locale: string): string {
  return `${address} (accessed ${formatDay(currentDay(), locale)})`;
}
