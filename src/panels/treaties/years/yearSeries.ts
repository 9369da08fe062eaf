import { countIn, type YearCounts } from '#src/lib/columns/yearTally.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import type { TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import type { TreatyView } from '#src/panels/treaties/treatyView.ts';
import { countsOf, yearsFrom } from './drawnYears.ts';

/** How a part of a bar is filled; each differs from the others, and from the periods under the axis, in pattern and in weight. */
export const fills = ['solid', 'bands', 'light', 'checks', 'lines', 'outline'] as const;
export type Fill = (typeof fills)[number];

/** One layer of the bars: all treaties, or those of a topic. */
export interface YearSeries {
  label: string;
  fill: Fill;
  counts: YearCounts;
  /** In all the years drawn. */
  total: number;
}

const namedTopics = fills.length - 1;

/** The bars of a view: one layer, or a handful of topics and the rest. */
export function yearSeries(
  list: TreatyList,
  view: TreatyView,
  { counted, byTopic, facets }: TreatiesChoice,
  span: YearRange,
): YearSeries[] {
  const all = countsOf(view, counted);
  const { rows } = view;
  if (!byTopic || !rows) return [{ label: 'All treaties', fill: 'solid', counts: all, total: totalIn(all, span) }];
  const totals = list.unfiltered().facets.find(({ name }) => name === 'topic')?.counts ?? [];
  const topics = totals
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
    .filter(({ value, count }) => count > 0 && (facets.topic.length === 0 || facets.topic.includes(value)))
    .toSorted((a, b) => b.count - a.count);
  const named = topics
    .slice(0, topics.length === namedTopics + 1 ? namedTopics + 1 : namedTopics)
    .map(({ value }, index) => {
      const counts = rows.yearsOf('topic', value);
      return { label: list.topicTitle(value), fill: fills[index] ?? 'outline', counts, total: totalIn(counts, span) };
    });
  if (named.length === topics.length) return named;
  const rest = {
    from: all.from,
    counts: all.counts.map((count, at) =>
      named.reduce((left, { counts }) => left - countIn(counts, all.from + at), count),
    ),
  };
  const others = topics.length - named.length;
  return [...named, { label: `${others} other topics`, fill: 'outline', counts: rest, total: totalIn(rest, span) }];
}

const totalIn = (counts: YearCounts, { from, to }: YearRange) =>
  yearsFrom({ from, to }).reduce((sum, year) => sum + countIn(counts, year), 0);
