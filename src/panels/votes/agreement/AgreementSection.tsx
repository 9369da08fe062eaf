import { useQuery } from '@tanstack/react-query';
import { assemblyVotesDataset, type Content, timelineDataset } from '#src/data/datasets.ts';
import { MethodNote } from '#src/panels/votes/MethodNote.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { useScope } from '#src/records/scope/useScope.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { AgreementFigure } from './AgreementFigure.tsx';
import styles from './AgreementSection.module.css';
import { agreementYears } from './agreementSeries.ts';
import { AgreementTable } from './AgreementTable.tsx';

/** How often the two states voted alike, by year: the pictures, the method, and the same numbers as a table. */
export function AgreementSection({ votes }: { votes: Content<typeof assemblyVotesDataset> }) {
  const { dossier } = useRecords();
  const { data: timeline } = useQuery({ ...timelineDataset.query, enabled: dossier.panels.includes('timeline') });
  const only = useScope() === 'main';
  const { provenance, topic } = votes;
  const years = agreementYears(votes.years);
  return (
    <section aria-labelledby="agreement-heading" className={styles.section}>
      <Slide id="agreement" title="Agreement by year" className={styles.section}>
        <h2 id="agreement-heading">{provenance.title}</h2>
        <p className={styles.lead} data-not-presented>
          {provenance.description}
        </p>
        {years.length > 0 ? (
          <AgreementFigure votes={votes} events={timeline?.events ?? []} />
        ) : (
          <EmptyState title={only ? 'The main source gives no votes.' : 'No votes are recorded.'} />
        )}
      </Slide>
      {years.length > 0 && (
        <>
          <MethodNote provenance={provenance} />
          <details>
            <summary>The same numbers as a table</summary>
            <AgreementTable years={years} topic={topic} />
          </details>
        </>
      )}
    </section>
  );
}
