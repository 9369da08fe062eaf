import { useMemo } from 'react';
import { type Content, councilVetoesDataset } from '#src/data/datasets.ts';
import type { Veto } from '#src/data/schema/councilVetoes.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { MethodNote } from '#src/panels/votes/MethodNote.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { useScope } from '#src/records/scope/useScope.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import { useAddressChoice, type AddressForm } from '#src/ui/filters/useAddressChoice.ts';
import { Slide } from '#src/ui/Slide.tsx';
import { chosenVetoes, countsOf } from './chosenVetoes.ts';
import { VetoDrawing } from './VetoDrawing.tsx';
import { VetoFilters } from './VetoFilters.tsx';
import styles from './VetoSection.module.css';
import { allVetoes, parseVetoesUrl, toVetoesUrl, type VetoesChoice } from './vetoesUrl.ts';
import { VetoTable } from './VetoTable.tsx';

/** Who vetoed what on the region: filters, a picture by caster and year, the method, and the drafts themselves. */
export function VetoSection({ content: { vetoes, provenance } }: { content: Content<typeof councilVetoesDataset> }) {
  const { locale } = useRecords();
  const only = useScope() === 'main';
  const [choice, choose, settle] = useVetoesChoice(vetoes);
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
            <VetoFilters vetoes={vetoes} choice={choice} choose={choose} settle={settle} />
            <ResultLine filtered={shown.length < vetoes.length}>
              {shown.length === vetoes.length ? total : `${shown.length} of ${total}`}
            </ResultLine>
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

/** What of the vetoes the address says is shown. */
function useVetoesChoice(vetoes: Veto[]) {
  return useAddressChoice(
    useMemo((): AddressForm<VetoesChoice> => {
      const values = (valuesOf: (veto: Veto) => string[]) => countsOf(vetoes, valuesOf).map(({ value }) => value);
      const known = { casters: values(({ castBy }) => castBy), topics: values(({ topic }) => [topic]) };
      return { read: (params) => parseVetoesUrl(params, known), write: toVetoesUrl };
    }, [vetoes]),
  );
}
