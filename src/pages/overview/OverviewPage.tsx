import { useRecords } from '#src/records/RecordsProvider.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { KnowledgeSummary } from './KnowledgeSummary.tsx';
import styles from './OverviewPage.module.css';
import { PositionsSummary } from './PositionsSummary.tsx';
import { RelationsSummary } from './RelationsSummary.tsx';
import { TradeSummary } from './TradeSummary.tsx';
import { TreatiesSummary } from './TreatiesSummary.tsx';

/** The dossier at a glance: the band of relations, a key figure of each panel that leads to it, latest and next events. */
export function OverviewPage() {
  const { dossier } = useRecords();
  const has = (panel: (typeof dossier.panels)[number]) => dossier.panels.includes(panel);
  return (
    <>
      <PageHeader title={dossier.title} lead={dossier.summary} opening />
      <div className={styles.page}>
        {has('timeline') && <RelationsSummary />}
        <div className={styles.panels}>
          {has('treaties') && <TreatiesSummary />}
          {has('trade') && <TradeSummary />}
          {has('positions') && <PositionsSummary />}
        </div>
        <KnowledgeSummary />
      </div>
    </>
  );
}
