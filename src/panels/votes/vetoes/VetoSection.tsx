import { useMemo } from 'react';
import { type Content, councilVetoesDataset } from '#src/data/datasets.ts';
import type { Veto } from '#src/data/schema/councilVetoes.ts';
import { yearsOf } from '#src/lib/dates/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { VotesSection } from '#src/panels/votes/VotesSection.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import { useAddressChoice, type AddressForm } from '#src/ui/filters/useAddressChoice.ts';
import { chosenVetoes, countsOf } from './chosenVetoes.ts';
import { VetoDrawing } from './VetoDrawing.tsx';
import { VetoFilters } from './VetoFilters.tsx';
import { allVetoes, parseVetoesUrl, toVetoesUrl, type VetoesChoice } from './vetoesUrl.ts';
import { VetoTable } from './VetoTable.tsx';

/** Who vetoed what on the region: filters, a picture by caster and year, the method, and the drafts themselves. */
export function VetoSection({ content: { vetoes, provenance } }: { content: Content<typeof councilVetoesDataset> }) {
  const { locale } = useRecords();
  const [choice, choose, settle] = useVetoesChoice(vetoes);
  const shown = chosenVetoes(vetoes, choice);
  const years = vetoes.flatMap(({ date }) => yearsOf(date) ?? []);
  const span = {
    from: Math.min(...years.map(({ from }) => from)),
    to: Math.max(...years.map(({ to }) => to)),
  };
  const total = countOf(vetoes.length, 'draft', 'drafts', locale);
  return (
    <VotesSection
      id="vetoes"
      slide="Vetoes by caster and year"
      provenance={provenance}
      missing={vetoes.length > 0 ? null : 'vetoes'}
      picture={
        <>
          <VetoFilters vetoes={vetoes} choice={choice} choose={choose} settle={settle} />
          <ResultLine filtered={shown.length < vetoes.length}>
            {shown.length === vetoes.length ? total : `${shown.length} of ${total}`}
          </ResultLine>
          {shown.length > 0 && years.length > 0 && <VetoDrawing vetoes={shown} span={span} />}
        </>
      }
    >
      {shown.length > 0 ? (
        <VetoTable vetoes={shown} />
      ) : (
        <EmptyState title="No draft fits this choice.">
          <button type="button" onClick={() => choose(allVetoes)}>
            Show all {total}
          </button>
        </EmptyState>
      )}
    </VotesSection>
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
