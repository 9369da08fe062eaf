import type { Disagreement } from '#src/data/schema/disagreement.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { CiteToggle } from '#src/records/citations/CiteToggle.tsx';
import { recordCitation } from '#src/records/citations/recordCitation.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { readingsInLine, whyWords } from './disagreementWords.ts';

/** Opens a disagreement as text to cite: on what sources differ, who reads what, and why the dossier shows what it shows. */
export function CiteDisagreement({ disagreement }: { disagreement: Disagreement }) {
  const names = useRecords();
  const { id, title, variants, assessment, confidence } = disagreement;
  const text = () => {
    const record = names.records.find(({ disagreements }) => disagreements.some((each) => each.id === id));
    const why = `${whyWords(disagreement)} ${assessment} Confidence: ${confidence}.`;
    return recordCitation(
      {
        name: `${title}, where sources differ${record ? ` on “${record.title}”` : ''}`,
        says: `Readings: ${readingsInLine(disagreement, names.sourceLabel)} ${why}`,
        citations: variants.flatMap(({ citations }) => citations),
        path: paths.disagreement(id),
      },
      names,
    );
  };
  return <CiteToggle name={`disagreement: ${title}`} text={text} />;
}
