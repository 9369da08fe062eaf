import type { Citation } from '#src/data/schema/citation.ts';
import type { Figure } from '#src/data/schema/trade.ts';
import type { RecordIndex, Side } from '#src/records/recordIndex.ts';

/** One number as a chart, a table or a file shows it: what, when, how much, by whose count, from where. */
export interface TradeMark {
  /** The id of the place on the page that tells about it. */
  id: string;
  title: string;
  measure: Figure['measure'];
  period: string;
  value: number | null;
  unit: Figure['unit'];
  bound?: Figure['bound'];
  low?: number | undefined;
  high?: number | undefined;
  /** How it was worked out, from the titles of what went in; null where a source states it. */
  formula: string | null;
  /** The same in a few words: "exports − imports". */
  shortFormula: string | null;
  /** The way of counting it belongs to. */
  count: string;
  holder: string;
  reporter: string;
  partner: string;
  valuation: Figure['valuation'];
  /** Whose goods these are, or who has the surplus; null for both ways together. */
  side: Side;
  /** Whether a zero stands for "none was reported" as well as for none. */
  unreported: boolean;
  citations: Citation[];
}

/** The first mark with the greatest value; undefined where none has one. */
export function greatestOf(marks: TradeMark[]): TradeMark | undefined {
  return marks.reduce<TradeMark | undefined>(
    (best, mark) => ((mark.value ?? -Infinity) > (best?.value ?? -Infinity) ? mark : best),
    undefined,
  );
}

/** What shaping needs to know of actors. */
export type ActorLookup = Pick<RecordIndex, 'actor' | 'actorName' | 'side'>;
