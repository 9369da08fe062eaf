import { sourcesDataset } from '#src/data/sources.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { DerivedTable } from './DerivedTable.tsx';
import { DisagreementSection } from './DisagreementSection.tsx';
import { DownloadList } from './DownloadList.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './SourcesPage.module.css';

/** Every source and what rests on it; every place where sources differ; every derived number; the data to take away. */
export function SourcesPage() {
  return (
    <>
      <PageHeader
        title="Sources"
        lead="What the dossier rests on, where its sources differ, what it works out itself, and the data to take away."
      />
      <nav aria-label="On this page" className={styles.contents}>
        <a href="#disagreements">Where sources differ</a>
        <a href="#derived">Derived numbers</a>
        <a href="#data">Data</a>
        <a href="#list">All sources</a>
      </nav>
      <div className={styles.page}>
        <DisagreementSection />
        <DerivedTable />
        <DownloadList />
        <DataGate query={sourcesDataset.query}>{({ sources }) => <SourceList sources={sources} />}</DataGate>
      </div>
    </>
  );
}
