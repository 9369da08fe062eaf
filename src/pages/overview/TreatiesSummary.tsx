import { treatiesDataset } from '#src/data/datasets.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { TreatiesByYear } from '#src/panels/treaties/years/TreatiesByYear.tsx';
import { countOf } from '#src/lib/numbers.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { SummarySection } from './SummarySection.tsx';

/** How many treaties were signed in each year. */
export function TreatiesSummary() {
  const { locale } = useRecords();
  return (
    <DataGate query={treatiesDataset.query}>
      {(list) => (
        <SummarySection title={`${countOf(list.total, 'treaty', 'treaties', locale)}, by year`} to={paths.treaties()}>
          <TreatiesByYear list={list} />
        </SummarySection>
      )}
    </DataGate>
  );
}
