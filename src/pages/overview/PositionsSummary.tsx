import { positionsDataset } from '#src/data/datasets.ts';
import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { holderFinder } from '#src/panels/positions/comparison/holderFinder.ts';
import { pairJudgement } from '#src/panels/positions/comparison/pairJudgement.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { JudgementMark } from '#src/panels/positions/comparison/JudgementMark.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './PositionsSummary.module.css';
import { SummarySection } from './SummarySection.tsx';

/** The themes positions are taken on, with their issues, and how the two parties stand to each other on each. */
export function PositionsSummary() {
  const { dossier, actorName } = useRecords();
  const { parties } = dossier;
  const context = { actorName, holderOf: holderFinder(dossier.actors) };
  return (
    <DataGate query={positionsDataset.query}>
      {({ themes, issues }) =>
        themes.map((theme) => (
          <SummarySection key={theme.id} title={`Positions: ${theme.title}`} to={paths.positions(theme.id)}>
            <p className={styles.between}>Between {parties.map(actorName).join(' and ')}, as this dossier judges it:</p>
            <ul className={styles.issues}>
              {issues
                .filter((issue) => issue.theme === theme.id)
                .map((issue) => (
                  <li key={issue.id}>
                    <JudgementMark {...pairJudgement(issue, parties, context)} />
                    <Link to={paths.positions(theme.id, issue.id)}>{issue.title}</Link>
                  </li>
                ))}
            </ul>
          </SummarySection>
        ))
      }
    </DataGate>
  );
}
