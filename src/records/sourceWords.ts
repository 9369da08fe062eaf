import type { Source } from '#src/data/schema/sources.ts';
import { compareDates, formatDate, readDate, yearsOf } from '#src/lib/dates.ts';

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

function shortLabel({ date, publisher, title }: Source): string {
  const year = date && readDate(date)?.end ? yearsOf(date)?.to : undefined;
  return [publisher ?? title, year].filter(Boolean).join(' ');
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

/** A place in a source as a footnote has it: publisher, title, date, place, address. */
export function citationText(source: Source, locator: string | undefined, locale: string): string {
  const title = source.titleIs === 'title' ? `“${source.title}”` : sourceTitle(source);
  const date = source.date ? formatDate(source.date, locale) : 'undated';
  const words = [source.publisher, title, date, locator].filter(Boolean).join(', ');
  return source.url ? `${words}. ${source.url}` : `${words}.`;
}
