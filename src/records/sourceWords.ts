import type { Source } from '#src/data/schema/sources.ts';
import { formatDate, readDate, yearsOf } from '#src/lib/dates.ts';

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

/** A source in a few words: who published it and, where known, in which year. */
export function sourceLabel(id: string, source: Source | undefined): string {
  if (!source) return id;
  const date = source.date ? readDate(source.date) : null;
  const year = source.date && date?.end ? yearsOf(source.date)?.to : undefined;
  return [source.publisher ?? source.title, year].filter(Boolean).join(' ');
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
