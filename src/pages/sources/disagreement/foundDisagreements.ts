import type { Disagreement } from '#src/data/schema/disagreement.ts';
import { readDate } from '#src/lib/dates/dates.ts';
import { foldText, searchWords } from '#src/lib/text/foldText.ts';
import type { RecordEntry, RecordKind } from '#src/records/recordIndex.ts';
import type { DisagreementChoice, DisagreementPanel } from './disagreementUrl.ts';

const panelOf: Record<RecordKind, DisagreementPanel> = {
  Event: 'timeline',
  Treaty: 'treaties',
  Issue: 'positions',
  Position: 'positions',
  Document: 'resolutions',
  Figure: 'trade',
  Body: 'trade',
  Note: 'trade',
  Source: 'sources',
};

/** A disagreement with the record it concerns and the part of the site that record stands in. */
export interface FoundDisagreement {
  disagreement: Disagreement;
  record: RecordEntry;
  panel: DisagreementPanel;
}

/** Every disagreement of the dossier, in the order of its records. */
export function foundDisagreements(records: RecordEntry[]): FoundDisagreement[] {
  return records.flatMap((record) =>
    record.disagreements.map((disagreement) => ({ disagreement, record, panel: panelOf[record.kind] })),
  );
}

/** The disagreements that a choice lets through. */
export function chosenDisagreements(
  found: FoundDisagreement[],
  { kinds, panels, text }: DisagreementChoice,
): FoundDisagreement[] {
  const words = searchWords(text);
  return found.filter(
    ({ disagreement, record, panel }) =>
      (kinds.length === 0 || kinds.includes(disagreement.kind)) &&
      (panels.length === 0 || panels.includes(panel)) &&
      words.every((word) => searched(disagreement, record).includes(word)),
  );
}

function searched({ title, variants, assessment }: Disagreement, record: RecordEntry): string {
  return foldText([title, record.title, assessment, ...variants.map(({ value }) => value)].join(' '));
}

/** What the main source says otherwise than the reading that is shown: its readings, those shown, and how one knows. */
export interface MainFault extends FoundDisagreement {
  says: Disagreement['variants'];
  shown: Disagreement['variants'];
}

/**
 * Where the main source is wrong, or says something else than what stands: its errors first, then other words, numbers and dates. What it
 * only leaves out, or gives less exactly, is not among them.
 */
export function mainFaults(found: FoundDisagreement[], mainSource: string): MainFault[] {
  const order = ['error', 'number', 'wording', 'date'];
  return found
    .filter(({ disagreement }) => order.includes(disagreement.kind))
    .map((each) => {
      const { variants } = each.disagreement;
      const isMain = (variant: (typeof variants)[number]) =>
        variant.citations.some(({ source }) => source === mainSource) && !variant.shown && variant.value !== null;
      return { ...each, says: variants.filter(isMain), shown: variants.filter(({ shown }) => shown) };
    })
    .filter(({ says, shown }) => says.length > 0 && shown.length > 0)
    .filter(
      ({ disagreement, says, shown }) => disagreement.kind !== 'date' || !says.every((each) => covers(each, shown)),
    )
    .toSorted((a, b) => order.indexOf(a.disagreement.kind) - order.indexOf(b.disagreement.kind));
}

/** Whether the date of a reading only says less exactly what those shown say. */
function covers({ date: text }: MainFault['says'][number], shown: MainFault['shown']): boolean {
  const date = text === undefined ? null : readDate(text);
  return shown.every((other) => {
    const exact = other.date === undefined ? null : readDate(other.date);
    if (!date?.start || !date.end || !exact?.start || !exact.end) return false;
    return date.start.approximate || (date.start.first <= exact.start.first && date.end.last >= exact.end.last);
  });
}
