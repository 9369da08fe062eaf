import type { Disagreement } from '#src/data/schema/disagreement.ts';
import { readDate } from '#src/lib/dates/dates.ts';
import { foldText, searchWords } from '#src/lib/text/foldText.ts';
import { partOf, type Part } from '#src/pages/sources/parts.ts';
import type { RecordEntry } from '#src/records/recordIndex.ts';
import { facetNames, type DisagreementChoice, type MainStand } from './disagreementUrl.ts';

/** A disagreement with the record it concerns, and what it can be told apart by. */
export interface FoundDisagreement {
  disagreement: Disagreement;
  record: RecordEntry;
  kind: Disagreement['kind'];
  part: Part;
  /** Null where it takes no part. */
  main: MainStand | null;
}

/** Every disagreement of the dossier, in the order of its records. */
export function foundDisagreements(records: RecordEntry[], mainSource: string): FoundDisagreement[] {
  return records.flatMap((record) =>
    record.disagreements.map((disagreement) => ({
      disagreement,
      record,
      kind: disagreement.kind,
      part: partOf[record.kind],
      main: mainStand(disagreement, mainSource),
    })),
  );
}

/** The disagreements that a choice lets through. */
export function chosenDisagreements(found: FoundDisagreement[], choice: DisagreementChoice): FoundDisagreement[] {
  const words = searchWords(choice.text);
  return found.filter(
    (each) =>
      facetNames.every((name) => choice[name] === null || each[name] === choice[name]) &&
      words.every((word) => searched(each).includes(word)),
  );
}

function searched({ disagreement: { title, variants, assessment }, record }: FoundDisagreement): string {
  return foldText([title, record.title, assessment, ...variants.map(({ value }) => value)].join(' '));
}

function mainStand({ kind, variants }: Disagreement, mainSource: string): MainStand | null {
  const its = variants.filter(({ citations }) => citations.some(({ source }) => source === mainSource));
  const shown = variants.filter((variant) => variant.shown);
  const against = its.filter((variant) => !variant.shown && variant.value !== null);
  if (its.length === 0) return null;
  if (against.length === 0) return its.some((variant) => variant.shown) ? 'shown' : 'less';
  if (shown.length === 0) return 'open';
  const onlyLess = kind === 'omission' || (kind === 'date' && against.every((each) => covers(each, shown)));
  return onlyLess ? 'less' : 'otherwise';
}

type Reading = Disagreement['variants'][number];

/** Whether the date of a reading only says less exactly what those shown say. */
function covers({ date: text }: Reading, shown: Reading[]): boolean {
  const date = text === undefined ? null : readDate(text);
  return shown.every((other) => {
    const exact = other.date === undefined ? null : readDate(other.date);
    if (!date?.start || !date.end || !exact?.start || !exact.end) return false;
    return date.start.approximate || (date.start.first <= exact.start.first && date.end.last >= exact.end.last);
  });
}
