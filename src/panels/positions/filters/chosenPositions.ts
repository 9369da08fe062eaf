import type { Issue, Position } from '#src/data/schema/positions.ts';
import { waysBack, type WayBack } from '#src/lib/columns/waysBack.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';
import { foldText, searchWords } from '#src/lib/text/foldText.ts';
import { touchesRange, type YearRange } from '#src/lib/dates/yearRange.ts';
import type { PositionFilters } from './positionsUrl.ts';

/** A position with what filters ask of it. */
interface IndexedPosition {
  position: Position;
  values: Record<FacetName, readonly string[]>;
  /** The years of every date it carries. */
  years: YearRange[];
  /** Everything it says, folded for searching. */
  words: string;
}

type FilterName = keyof PositionFilters;
export type FacetName = Exclude<FilterName, 'text' | 'years'>;

export const facetNames = ['issue', 'holder', 'bases', 'ground', 'source'] as const satisfies FacetName[];

interface Context {
  actorName: (id: string) => string;
  /** Who a holder belongs to in the end. */
  holderOf: (id: string) => string;
  title: (record: string) => string;
}

/** The positions of the issues, in their order, ready to be filtered. */
export function indexPositions(issues: readonly Issue[], context: Context): IndexedPosition[] {
  return issues.flatMap((issue) => issue.positions.map((position) => indexed(issue, position, context)));
}

function indexed(issue: Issue, position: Position, { actorName, holderOf, title }: Context): IndexedPosition {
  const { holder, text, detail, basis, since, status, grounds, citations, quotations = [] } = position;
  const sources = [position, status, ...grounds, ...quotations].flatMap((part) => part.citations ?? citations);
  const dates = [since, ...status.dates, ...quotations.map(({ date }) => date)];
  const said = [
    issue.title,
    actorName(holder),
    text,
    detail,
    status.text,
    ...grounds.flatMap((ground) => [
      ground.instrument && title(ground.instrument),
      ground.text,
      ground.part,
      ground.reading,
    ]),
    ...quotations.map((quotation) => quotation.text),
  ];
  return {
    position,
    values: {
      issue: [issue.id],
      holder: [...new Set([holder, holderOf(holder)])],
      bases: [basis],
      ground: grounds.length === 0 ? ['none'] : [...new Set(grounds.map(({ instrument }) => instrument ?? 'words'))],
      source: [...new Set(sources.map(({ source }) => source))],
    },
    years: dates.flatMap((date) => (date === null ? [] : (yearsOf(date) ?? []))),
    words: foldText(said.filter(Boolean).join(' ')),
  };
}

/** Every value the filters of a theme can take. */
export function valuesIn(positions: readonly IndexedPosition[]): Record<FacetName, string[]> {
  const of = (name: FacetName) => [...new Set(positions.flatMap(({ values }) => values[name]))];
  return { issue: of('issue'), holder: of('holder'), bases: of('bases'), ground: of('ground'), source: of('source') };
}

/** What the filters leave, and what each would leave if it were lifted or set to something else. */
export interface ChosenPositions {
  shown: IndexedPosition[];
  /** How many positions each value of a filter would leave, given the other filters. */
  counts: Record<FacetName, ReadonlyMap<string, number>>;
  ways: WayBack<FilterName>[];
}

interface Test {
  name: FilterName;
  passes: (position: IndexedPosition) => boolean;
}

function testsOf(filters: PositionFilters): Test[] {
  const { text, years } = filters;
  const words = searchWords(text);
  const tests: Test[] = [];
  for (const name of facetNames) {
    const wanted: readonly string[] = [filters[name] ?? []].flat();
    if (wanted.length > 0)
      tests.push({ name, passes: ({ values }) => values[name].some((value) => wanted.includes(value)) });
  }
  if (years) tests.push({ name: 'years', passes: (entry) => entry.years.some((span) => touchesRange(span, years)) });
  if (words.length > 0)
    tests.push({ name: 'text', passes: (entry) => words.every((word) => entry.words.includes(word)) });
  return tests;
}

/** Sifts the positions: one that only one filter keeps out still counts beside that filter's choices. */
export function chosenPositions(positions: readonly IndexedPosition[], filters: PositionFilters): ChosenPositions {
  const tests = testsOf(filters);
  const byFailure = Array.from({ length: 2 ** tests.length }, (): IndexedPosition[] => []);
  for (const entry of positions)
    byFailure[tests.reduce((bits, { passes }, at) => bits + (passes(entry) ? 0 : 2 ** at), 0)]?.push(entry);
  const [shown = []] = byFailure;
  const countsOf = (facet: FacetName) => {
    const counts = new Map<string, number>();
    const keptOut = tests.flatMap(({ name }, at) => (name === facet ? (byFailure[2 ** at] ?? []) : []));
    for (const { values } of [...shown, ...keptOut])
      for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    shown,
    counts: {
      issue: countsOf('issue'),
      holder: countsOf('holder'),
      bases: countsOf('bases'),
      ground: countsOf('ground'),
      source: countsOf('source'),
    },
    ways: waysBack(
      byFailure.map(({ length }) => length),
      tests.map(({ name }) => name),
    ),
  };
}
