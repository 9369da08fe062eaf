import { useParams } from 'react-router';
import type { Content } from '#src/data/dataset.ts';
import { positionsDataset } from '#src/data/positions.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { IssueCard } from './IssueCard.tsx';
import { NoSuchTheme } from './NoSuchTheme.tsx';
import styles from './PositionsPanel.module.css';

/** What the parties and others hold on each issue of one theme. */
export function PositionsPanel() {
  return <DataGate query={positionsDataset.query}>{(content) => <Theme content={content} />}</DataGate>;
}

function Theme({ content: { themes, issues } }: { content: Content<typeof positionsDataset.schema> }) {
  const { theme: id } = useParams();
  const theme = themes.find((candidate) => candidate.id === id);
  if (!theme) return <NoSuchTheme themes={themes} />;
  const ofTheme = issues.filter((issue) => issue.theme === theme.id);
  return (
    <>
      <PageHeader title={theme.title} lead={theme.summary} />
      <nav aria-label="Issues" className={styles.issues}>
        <ul className={styles.list}>
          {ofTheme.map((issue) => (
            <li key={issue.id}>
              <a href={`#${issue.id}`}>{issue.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {ofTheme.map((issue) => (
        <IssueCard key={issue.id} issue={issue} />
      ))}
    </>
  );
}
