import type { Citation } from '#src/data/schema/citation.ts';
import type { Disagreement } from '#src/data/schema/disagreement.ts';
import type { MainReading } from '#src/data/schema/mainReading.ts';
import type { Statement } from '#src/data/schema/statement.ts';
import { recordIndex, type Datasets } from '#src/records/recordIndex.ts';

/** What the dossier's main source alone has, as far as it can be asked for. */
export interface MainScope {
  mainSource: string;
  /** Of the dossier. */
  language: string;
  /** Whether a citation is of the main source. */
  isMain: (citation: Citation) => boolean;
  /** What the main source says of a record, where that is less than the record has, or something else. */
  reading: (record: string) => MainReading | undefined;
  /** Whether the main source has a record just as the dossier has it, so that what follows from it follows from the main source alone. */
  hasAsItIs: (record: string) => boolean;
  /** When something happened that the main source gives no date: by the time it was written. Null where that is not known. */
  undated: string | null;
}

/** Works out what the main source of a dossier has, from all that the dossier has. */
export function mainScope(datasets: Datasets): MainScope {
  const { records, record, source } = recordIndex(datasets);
  const main = datasets.dossier?.mainSource ?? '';
  const isMain = (citation: Citation) => citation.source === main;
  const readings = new Map(datasets.sources?.mainReadings?.map((reading) => [reading.record, reading]));
  const mine = new Set(records.filter(({ citations }) => citations.some(isMain)).map(({ id }) => id));
  const written = source(main)?.date;
  return {
    mainSource: main,
    language: datasets.dossier?.language ?? 'en',
    isMain,
    reading: (id) => readings.get(id),
    hasAsItIs: (id) =>
      mine.has(id) && !readings.has(id) && !record(id)?.disagreements.some((each) => datedOtherwise(each, isMain)),
    undated: written ? `[..${written.slice(written.indexOf('/') + 1)}]` : null,
  };
}

/** The citations of the main source among these. */
function mainCitations(citations: Citation[] | undefined, { isMain }: MainScope): Citation[] {
  return (citations ?? []).filter(isMain);
}

/** Of things that rest on sources, those that rest on the main source, with it as the only one they name. */
export function mainCited<T extends { citations: Citation[] }>(things: T[], scope: MainScope): T[] {
  return things.flatMap((thing) => {
    const citations = mainCitations(thing.citations, scope);
    return citations.length > 0 ? [{ ...thing, citations }] : [];
  });
}

/**
 * The statements of a record that the main source has. Those it shares with others give way to its own reading, where there is one; a
 * derived one stays where all it was worked out from is in the main source as it is.
 */
export function mainStatements(record: { id: string; statements: Statement[] }, scope: MainScope): Statement[] {
  const own = scope.reading(record.id)?.statements;
  const kept = record.statements.filter((statement) => {
    if (statement.kind === 'derived' && !statement.inputs.every(scope.hasAsItIs)) return false;
    const shared = statement.citations?.some((citation) => !scope.isMain(citation));
    return statement.citations ? statement.citations.some(scope.isMain) && !(own && shared) : true;
  });
  return [...(own ?? []), ...kept.map((statement) => withCitations(statement, scope))];
}

function withCitations(statement: Statement, scope: MainScope): Statement {
  if (statement.kind === 'derived' && !statement.citations) return statement;
  return { ...statement, citations: mainCitations(statement.citations, scope) };
}

/** Where the main source differs with itself: the only disagreements that are left when it stands alone. */
export function mainDisagreements(
  disagreements: Disagreement[] | undefined,
  scope: MainScope,
): Disagreement[] | undefined {
  const left = (disagreements ?? []).flatMap((disagreement) => {
    const variants = mainCited(disagreement.variants, scope);
    return variants.length > 1 ? [{ ...disagreement, variants }] : [];
  });
  return left.length > 0 ? left : undefined;
}

/** The date of a record by the main source: as its reading or a disagreement has it, otherwise the record's own; null where it gives none. */
export function mainDate<T extends string | null>(
  record: { id: string; disagreements?: Disagreement[] },
  date: T,
  scope: MainScope,
): T | string | null {
  const reading = scope.reading(record.id);
  if (reading?.date !== undefined) return reading.date;
  const otherwise = record.disagreements?.find((each) => datedOtherwise(each, scope.isMain));
  if (!otherwise) return date;
  const variants = otherwise.variants.filter(({ citations }) => citations.some(scope.isMain));
  return variants.find((variant) => variant.date)?.date ?? null;
}

/** Whether the main source gives another date than the one shown, or none. */
function datedOtherwise({ field, variants }: Disagreement, isMain: MainScope['isMain']): boolean {
  const mine = variants.filter(({ citations }) => citations.some(isMain));
  return field === 'date' && mine.length > 0 && !mine.some(({ shown }) => shown);
}
