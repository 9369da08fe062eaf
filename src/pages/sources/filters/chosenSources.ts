import type { Source } from '#src/data/schema/sources.ts';
import { columnsBuilder, type Columns } from '#src/lib/columns/columns.ts';
import { facetCounts } from '#src/lib/columns/facetCounts.ts';
import { nearSearches } from '#src/lib/columns/nearSearches.ts';
import { sift, type Filters } from '#src/lib/columns/sift.ts';
import type { WayBack } from '#src/lib/columns/waysBack.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';
import type { RecordIndex } from '#src/records/recordIndex.ts';
import type { Bearing } from '#src/pages/sources/bearing.ts';
import {
  facetNames,
  primaryKinds,
  unknownLanguage,
  type FacetName,
  type KindChoice,
  type SourcesChoice,
  type Weight,
} from './sourcesUrl.ts';

type SourceColumns = Columns<FacetName, 'years'>;

interface Context extends Pick<RecordIndex, 'restingOn' | 'sourceLabel'> {
  bearing: (source: string) => Bearing;
  locale: string;
}

/** The sources, in their order, as columns: what is searched and what they are told apart by. */
export function sourceColumns(sources: readonly Source[], context: Context): SourceColumns {
  const { restingOn, sourceLabel, bearing, locale } = context;
  const weightsOf = ({ id }: Source): Weight[] => {
    const { series, alone, against } = bearing(id);
    return [
      ...(alone.length > 0 ? ['alone' as const] : []),
      ...(against.length > 0 ? ['against' as const] : []),
      ...(restingOn(id).length + series.length === 0 ? ['none' as const] : []),
    ];
  };
  const kindsOf = ({ kind }: Source): KindChoice[] => (primaryKinds.includes(kind) ? [kind, 'primary'] : [kind]);
  const builder = columnsBuilder<Source, FacetName, 'years', never>({
    facets: [
      { name: 'part', value: ({ id }) => [...bearing(id).parts] },
      { name: 'kind', value: kindsOf },
      { name: 'language', value: ({ language }) => language ?? unknownLanguage },
      { name: 'bears', value: weightsOf },
    ],
    years: [{ name: 'years', value: ({ date }) => (date === null ? null : yearsOf(date)) }],
    orders: [],
    texts: ({ id, title, publisher, origin, note }) => [title, publisher, origin, sourceLabel(id), note],
    locale,
  });
  for (const source of sources) builder.add(source);
  return builder.finish();
}

/** What a choice leaves of the sources, and the numbers beside the filters. */
export interface ChosenSources {
  count: number;
  isShown: (row: number) => boolean;
  /** How many sources each value of a filter would leave, given the other filters. */
  counts: (facet: FacetName) => ReadonlyMap<string, number>;
  ways: WayBack<keyof SourcesChoice>[];
  /** Searches spelled nearly like one that leaves nothing. */
  near: () => string[];
}

/** Sifts the sources. */
export function chosenSources(columns: SourceColumns, choice: SourcesChoice): ChosenSources {
  const { text, years } = choice;
  const filters: Filters<FacetName, 'years'> = {
    facets: facetNames.map((name) => ({ name, values: [choice[name] ?? []].flat() })),
    counted: 'years',
    years,
    text,
  };
  const { sifted, isShown } = sift(columns, filters);
  return {
    count: sifted.shown,
    isShown,
    counts: (facet) => facetCounts(sifted, facet),
    ways: sifted.ways,
    near: () => nearSearches(columns, filters),
  };
}
