import type { Disagreement } from '#src/data/schema/disagreement.ts';
import type { RecordEntry } from '#src/records/recordIndex.ts';
import type { Assertion } from './assertions.ts';
import { partOf, type Part } from './parts.ts';
import type { Series } from './useSeries.ts';

/** A disagreement in which a source takes part, and whether its reading is the one shown. */
interface Stand {
  disagreement: Disagreement;
  reading: 'shown' | 'not shown' | 'leaves it out';
}

/** What a source bears beside the records that rest on it: series, what nobody else carries, where others say otherwise. */
export interface Bearing {
  series: Series[];
  alone: Assertion[];
  against: Stand[];
  /** Where on the site it is used: by a record, a series or a disagreement. */
  parts: Set<Part>;
}

/** Works out for every source at once what it bears; O(n) in the number of citations. */
export function bearingOf(
  records: RecordEntry[],
  assertions: Assertion[],
  allSeries: Series[],
): (source: string) => Bearing {
  const bearings = new Map<string, Bearing>();
  const of = (source: string) => {
    const known = bearings.get(source) ?? { series: [], alone: [], against: [], parts: new Set() };
    bearings.set(source, known);
    return known;
  };
  for (const { kind, citations, disagreements } of records) {
    for (const { source } of citations) of(source).parts.add(partOf[kind]);
    for (const disagreement of disagreements)
      for (const [source, reading] of readingsOf(disagreement)) {
        of(source).against.push({ disagreement, reading });
        of(source).parts.add(partOf[kind]);
      }
  }
  for (const series of allSeries)
    for (const source of new Set(series.sources)) {
      of(source).series.push(series);
      of(source).parts.add(series.part);
    }
  for (const assertion of assertions) {
    const [only, ...others] = new Set(assertion.citations.map((citation) => citation.source));
    if (only !== undefined && others.length === 0) of(only).alone.push(assertion);
  }
  return of;
}

/** How each source of a disagreement stands in it; one that gives several readings counts by the one that is shown. */
function readingsOf({ variants }: Disagreement): Map<string, Stand['reading']> {
  const readings = new Map<string, Stand['reading']>();
  for (const { value, shown, citations } of variants)
    for (const { source } of citations)
      if (shown || !readings.has(source))
        readings.set(source, shown ? 'shown' : value === null ? 'leaves it out' : 'not shown');
  return readings;
}
