import { useSearchParams } from 'react-router';
import type { Content } from '#src/data/dataset.ts';
import { treatiesDataset } from '#src/data/treaties.ts';
import { yearRangeText } from '#src/lib/yearRange.ts';
import { countOf } from '#src/lib/numbers.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { chosenTreaties } from './chosenTreaties.ts';
import { TreatiesByYear } from './TreatiesByYear.tsx';
import styles from './TreatiesPanel.module.css';
import { TreatyFilters } from './TreatyFilters.tsx';
import { TreatyTable } from './TreatyTable.tsx';
import { allTreaties, parseTreatiesUrl, toTreatiesUrl, type TreatiesChoice } from './treatiesUrl.ts';

/** Treaties between the parties: a bar a year, filters, and the table itself. */
export function TreatiesPanel() {
  return (
    <>
      <PageHeader
        title="Treaties"
        lead="Agreements and other documents the two states signed, with the years in which they signed none."
      />
      <DataGate query={treatiesDataset.query}>{(content) => <Treaties content={content} />}</DataGate>
    </>
  );
}

function Treaties({
  content: { treaties, topics, completeness },
}: {
  content: Content<typeof treatiesDataset.schema>;
}) {
  const { inMainSource, record, locale } = useRecords();
  const [params, setParams] = useSearchParams();
  const choice = parseTreatiesUrl(
    params,
    topics.map(({ id }) => id),
  );
  const topicTitle = (id: string) => topics.find((topic) => topic.id === id)?.title ?? id;
  const shown = chosenTreaties(treaties, choice, {
    topicTitle,
    locale,
    inMainSource: ({ id }) => inMainSource(record(id)),
  });
  const choose = (next: TreatiesChoice) =>
    setParams(toTreatiesUrl(next), { preventScrollReset: true, flushSync: true });
  const filters = [
    choice.years && yearRangeText(choice.years),
    ...choice.topics.map((topic) => `topic ${topicTitle(topic)}`),
    choice.text && `“${choice.text}”`,
    choice.mainSourceOnly && 'main source only',
  ].filter(Boolean);
  const total = countOf(treaties.length, 'treaty', 'treaties', locale);
  return (
    <Slide id="treaties" title="Treaties by year" className={styles.panel}>
      <section aria-labelledby="by-year-heading">
        <h2 id="by-year-heading">Signed, by year</h2>
        <TreatiesByYear
          treaties={treaties}
          chosen={choice.years}
          onChoose={(year) => choose({ ...choice, years: { from: year, to: year } })}
        />
      </section>
      <section aria-labelledby="table-heading" className={styles.panel}>
        <h2 id="table-heading" data-not-presented>
          The treaties
        </h2>
        <TreatyFilters treaties={treaties} topics={topics} choice={choice} onChange={choose} />
        <p role="status" className={styles.count}>
          {filters.length === 0 ? total : `${shown.length} of ${total}, ${filters.join(', ')}`}
        </p>
        {shown.length > 0 ? (
          <TreatyTable
            treaties={shown}
            topicTitle={topicTitle}
            sort={choice.sort}
            onSort={(sort) => choose({ ...choice, sort })}
          />
        ) : treaties.length === 0 ? (
          <EmptyState title="This dossier records no treaties." />
        ) : (
          <EmptyState title="No treaty fits this choice.">
            <p>
              Lift a filter, or{' '}
              <button type="button" onClick={() => choose({ ...allTreaties, sort: choice.sort })}>
                show all {total}
              </button>
            </p>
          </EmptyState>
        )}
      </section>
      <section aria-labelledby="completeness-heading" className={styles.note} data-not-presented>
        <h2 id="completeness-heading">How complete the list is</h2>
        <StatementList statements={completeness} />
      </section>
    </Slide>
  );
}
