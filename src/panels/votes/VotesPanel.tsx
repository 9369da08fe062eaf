import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { assemblyVotesDataset } from '#src/data/assemblyVotes.ts';
import { councilVetoesDataset, type Veto } from '#src/data/councilVetoes.ts';
import type { Content } from '#src/data/dataset.ts';
import { timelineDataset } from '#src/data/timeline.ts';
import { yearsOf } from '#src/lib/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { useScope } from '#src/records/scope/useScope.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { AgreementFigure } from './agreement/AgreementFigure.tsx';
import { agreementYears } from './agreement/agreementSeries.ts';
import { AgreementTable } from './agreement/AgreementTable.tsx';
import { MethodNote } from './MethodNote.tsx';
import { chosenVetoes, countsOf } from './vetoes/chosenVetoes.ts';
import { VetoDrawing } from './vetoes/VetoDrawing.tsx';
import { VetoFilters } from './vetoes/VetoFilters.tsx';
import { allVetoes, parseVetoesUrl, toVetoesUrl, type VetoesChoice } from './vetoes/vetoesUrl.ts';
import { VetoTable } from './vetoes/VetoTable.tsx';
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
        <DataGate query={assemblyVotesDataset.query}>{(votes) => <Agreement votes={votes} />}</DataGate>
        <DataGate query={councilVetoesDataset.query}>{(vetoes) => <Vetoes content={vetoes} />}</DataGate>
      </div>
    </>
  );
}

function Agreement({ votes }: { votes: Content<typeof assemblyVotesDataset.schema> }) {
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

function Vetoes({ content: { vetoes, provenance } }: { content: Content<typeof councilVetoesDataset.schema> }) {
  const { locale } = useRecords();
  const only = useScope() === 'main';
  const [choice, choose] = useVetoesChoice(vetoes);
  const shown = chosenVetoes(vetoes, choice);
  const years = vetoes.flatMap(({ date }) => yearsOf(date) ?? []);
  const span = {
    from: Math.min(...years.map(({ from }) => from)),
    to: Math.max(...years.map(({ to }) => to)),
  };
  const total = countOf(vetoes.length, 'draft', 'drafts', locale);
  return (
    <section aria-labelledby="vetoes-heading" className={styles.section}>
      <Slide id="vetoes" title="Vetoes by caster and year" className={styles.section}>
        <h2 id="vetoes-heading">{provenance.title}</h2>
        <p className={styles.lead} data-not-presented>
          {provenance.description}
        </p>
        {vetoes.length > 0 ? (
          <>
            <VetoFilters vetoes={vetoes} choice={choice} onChange={choose} />
            <p role="status" className={styles.count}>
              {shown.length === vetoes.length ? total : `${shown.length} of ${total}`}
            </p>
            {shown.length > 0 && <VetoDrawing vetoes={shown} span={span} />}
          </>
        ) : (
          <EmptyState title={only ? 'The main source gives no vetoes.' : 'No vetoes are recorded.'} />
        )}
      </Slide>
      {vetoes.length > 0 && (
        <>
          <MethodNote provenance={provenance} />
          {shown.length > 0 ? (
            <VetoTable vetoes={shown} />
          ) : (
            <EmptyState title="No draft fits this choice.">
              <button type="button" onClick={() => choose(allVetoes)}>
                Show all {total}
              </button>
            </EmptyState>
          )}
        </>
      )}
    </section>
  );
}

/** The choice as the address has it, and the way to change it there. */
function useVetoesChoice(vetoes: Veto[]): [VetoesChoice, (choice: VetoesChoice) => void] {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const values = (valuesOf: (veto: Veto) => string[]) => countsOf(vetoes, valuesOf).map(({ value }) => value);
  const choice = parseVetoesUrl(params, {
    casters: values(({ castBy }) => castBy),
    topics: values(({ topic }) => [topic]),
  });
  const choose = (next: VetoesChoice) =>
    void navigate({ search: toVetoesUrl(next) }, { preventScrollReset: true, flushSync: true });
  return [choice, choose];
}
