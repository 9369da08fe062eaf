import { useQuery } from '@tanstack/react-query';
import { assemblyVotesDataset, type Content, timelineDataset } from '#src/data/datasets.ts';
import { VotesSection } from '#src/panels/votes/VotesSection.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { AgreementFigure } from './AgreementFigure.tsx';
import { agreementYears } from './agreementSeries.ts';
import { AgreementTable } from './AgreementTable.tsx';

/** How often the two states voted alike, by year: the pictures, the method, and the same numbers as a table. */
export function AgreementSection({ votes }: { votes: Content<typeof assemblyVotesDataset> }) {
  const { dossier } = useRecords();
  const { data: timeline } = useQuery({ ...timelineDataset.query, enabled: dossier.panels.includes('timeline') });
  const years = agreementYears(votes.years);
  return (
    <VotesSection
      id="agreement"
      slide="Agreement by year"
      provenance={votes.provenance}
      missing={years.length > 0 ? null : 'votes'}
      picture={<AgreementFigure votes={votes} events={timeline?.events ?? []} />}
    >
      <details>
        <summary>The same numbers as a table</summary>
        <AgreementTable years={years} topic={votes.topic} />
      </details>
    </VotesSection>
  );
}
