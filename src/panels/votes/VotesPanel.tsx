import { assemblyVotesDataset, councilVetoesDataset } from '#src/data/datasets.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { AgreementSection } from './agreement/AgreementSection.tsx';
import { VetoSection } from './vetoes/VetoSection.tsx';
import styles from './VotesPanel.module.css';

/** How often the two states voted alike, by year, and who vetoed what on their region. */
export function VotesPanel() {
  return (
    <>
      <PageHeader
        title="Votes"
        lead="How often the two states cast the same vote, year by year, and who stopped drafts on their region by a veto."
      />
      <div className={styles.panel}>
        <DataGate query={assemblyVotesDataset.query}>{(votes) => <AgreementSection votes={votes} />}</DataGate>
        <DataGate query={councilVetoesDataset.query}>{(vetoes) => <VetoSection content={vetoes} />}</DataGate>
      </div>
    </>
  );
}
