import { positionsDataset } from '#src/data/datasets.ts';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import styles from './PositionsSummary.module.css';
import { SummarySection } from './SummarySection.tsx';

/** The themes positions are taken on, with their issues. */
export function PositionsSummary() {
  return (
    <DataGate query={positionsDataset.query}>
      {({ themes, issues }) =>
        themes.map((theme) => (
          <SummarySection key={theme.id} title={`Positions: ${theme.title}`} to={paths.positions(theme.id)}>
            <ul className={styles.issues}>
              {issues
                .filter((issue) => issue.theme === theme.id)
                .map((issue) => (
                  <li key={issue.id}>
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
