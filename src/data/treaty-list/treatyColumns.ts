import { columnsBuilder, type Columns, type ColumnsBuilder } from '#src/lib/columns/columns.ts';
import { daysOf, readDate, yearsOf } from '#src/lib/dates/dates.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';

export const treatyFacets = ['topic', 'kind', 'status', 'place', 'origin', 'dates'] as const;
export type TreatyFacet = (typeof treatyFacets)[number];

export const treatyYears = ['signed', 'inForce'] as const;
/** The date of a treaty that counts as its year. */
export type TreatyYear = (typeof treatyYears)[number];

export const treatyOrders = ['signed', 'title', 'topic', 'kind', 'place', 'inForce', 'status'] as const;
export type TreatyOrder = (typeof treatyOrders)[number];

export type TreatyColumns = Columns<TreatyFacet, TreatyYear, TreatyOrder>;

/** What the columns take from the dossier: its main source, whose treaties are told from those that were added, and the language to sort by. */
export interface TreatyContext {
  mainSource: string;
  language: string;
}

/** Makes columns of treaties added one after the other; `topics` are those of their file. */
export function treatyColumnsBuilder(
  { mainSource, language }: TreatyContext,
  topics: { id: string; title: string }[],
): ColumnsBuilder<Treaty, TreatyFacet, TreatyYear, TreatyOrder> {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const topicTitle = ({ topic }: Treaty) => titles.get(topic) ?? topic;
  const origin = ({ statements }: Treaty) =>
    statements.some(({ citations }) => citations?.some(({ source }) => source === mainSource)) ? 'main' : 'added';
  return columnsBuilder({
    facets: [
      { name: 'topic', value: ({ topic }) => topic },
      { name: 'kind', value: ({ kind }) => kind },
      { name: 'status', value: ({ status }) => status },
      { name: 'place', value: ({ place }) => place },
      { name: 'origin', value: origin },
      { name: 'dates', value: ({ signed }) => exactness(signed) },
    ],
    years: [
      { name: 'signed', value: ({ signed }) => yearsIn(signed) },
      { name: 'inForce', value: ({ inForce }) => yearsIn(inForce) },
    ],
    orders: [
      { name: 'signed', value: ({ signed }) => dateKey(signed) },
      { name: 'title', value: ({ title }) => title },
      { name: 'topic', value: topicTitle },
      { name: 'kind', value: ({ kind }) => kind },
      { name: 'place', value: ({ place }) => place },
      { name: 'inForce', value: ({ inForce }) => dateKey(inForce) },
      { name: 'status', value: ({ status }) => status },
    ],
    texts: (treaty) => [
      treaty.title,
      treaty.officialTitle,
      topicTitle(treaty),
      treaty.place,
      ...treaty.signatories.flatMap(({ names }) => names),
      ...treaty.statements.map(({ text }) => text),
    ],
    locale: language,
  });
}

const yearsIn = (text: string | null) => (text === null ? null : yearsOf(text));

/** How exactly a date is known; null where there is none that can be read. */
function exactness(text: string | null): 'day' | 'month' | 'year' | null {
  const date = text === null ? null : readDate(text);
  const precision = (date?.start ?? date?.end)?.precision;
  if (!date || !precision) return null;
  if (precision === 'day') return date.interval && date.start?.first !== date.end?.first ? 'month' : 'day';
  return precision === 'month' || precision === 'season' ? 'month' : 'year';
}

const mostDays = 4_000_000; // more than 9999 years

/** A number that orders dates as `compareDates` does: by first day, then by last. */
function dateKey(text: string | null): number | null {
  const days = daysOf(text);
  return days && days.first * mostDays + Math.min(days.last - days.first, mostDays - 1);
}
