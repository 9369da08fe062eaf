import { instrumentsDataset } from '#src/data/datasets.ts';
import type { Instrument } from '#src/data/schema/instruments.ts';
import { compareDates } from '#src/lib/dates/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { InstrumentEntry } from './InstrumentEntry.tsx';
import { InvocationTable } from './InvocationTable.tsx';
import styles from './ResolutionsPanel.module.css';
import { useInvocations } from './useInvocations.ts';

/** The documents that positions rest on: who invokes which for what, and each with its vote, subject and text. */
export function ResolutionsPanel() {
  return (
    <>
      <PageHeader
        title="Resolutions"
        lead="The documents that positions rest on: what they say in a line, how they were adopted, and who invokes them for what."
      />
      <DataGate query={instrumentsDataset.query}>
        {({ instruments }) => (
          <Resolutions instruments={instruments.toSorted((a, b) => compareDates(a.adopted, b.adopted))} />
        )}
      </DataGate>
    </>
  );
}

function Resolutions({ instruments }: { instruments: Instrument[] }) {
  const { locale } = useRecords();
  const invocations = useInvocations();
  if (instruments.length === 0) return <EmptyState title="No document is recorded." />;
  return (
    <div className={styles.panel}>
      {invocations.length > 0 && (
        <Slide id="invoked" title="Who invokes which document">
          <section aria-labelledby="invoked-heading" className={styles.section}>
            <h2 id="invoked-heading">Who invokes which document, and for what</h2>
            <InvocationTable instruments={instruments} invocations={invocations} />
          </section>
        </Slide>
      )}
      <section aria-labelledby="documents-heading" className={styles.section}>
        <h2 id="documents-heading">{countOf(instruments.length, 'document', 'documents', locale)}, in order of date</h2>
        <div>
          {instruments.map((instrument) => (
            <InstrumentEntry
              key={instrument.id}
              instrument={instrument}
              invocations={invocations.filter((invocation) => invocation.instrument === instrument.id)}
            />
          ))}
        </div>
      </section>
    </div>
  );
}
