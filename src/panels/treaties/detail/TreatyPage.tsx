import { treatiesDataset } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Treaty } from '#src/data/schema/treaty.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { headingOf } from '#src/lib/text/headingOf.ts';
import { formatNumber } from '#src/lib/numbers.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { citationTexts } from '#src/panels/treaties/take-away/treatyFiles.ts';
import { sourcesOf } from '#src/panels/treaties/take-away/treatyReference.ts';
import { useFileContext } from '#src/panels/treaties/take-away/useFileContext.ts';
import { isFiltered, parseTreatiesUrl, toTreatiesUrl } from '#src/panels/treaties/treatiesUrl.ts';
import { knownValues, rowsInOrder, rowsShown, treatyView } from '#src/panels/treaties/treatyView.ts';
import { kindWords } from '#src/panels/treaties/treatyWords.ts';
import { DisagreementBody, DisagreementTag } from '#src/records/disagreements/DisagreementList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { CopyButton } from '#src/ui/take-away/CopyButton.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { TreatiesGate } from '#src/panels/treaties/TreatiesGate.tsx';
import { EventsNearby } from './EventsNearby.tsx';
import { OtherLinks } from './OtherLinks.tsx';
import { SourcesInFull } from './SourcesInFull.tsx';
import { TreatyFacts } from './TreatyFacts.tsx';
import styles from './TreatyPage.module.css';

/** One treaty on a page of its own; the filters in its address are those of the table the reader came from. */
export function TreatyPage() {
  const { id = '' } = useParams();
  const { data } = useQuery(treatiesDataset.query);
  const [params] = useSearchParams();
  const here = data !== undefined && data.rowOf(id) >= 0 && toTreatiesUrl(parsed(data, params)) === '';
  return <TreatiesGate whole={!here}>{(list) => <OneTreaty list={list} id={id} />}</TreatiesGate>;
}

const parsed = (list: TreatyList, params: URLSearchParams) => ({
  ...parseTreatiesUrl(params, knownValues(list)),
  open: null,
  byTopic: false,
});

function OneTreaty({ list, id }: { list: TreatyList; id: string }) {
  const row = list.rowOf(id);
  if (row < 0)
    return (
      <>
        <PageHeader
          title="No such treaty"
          lead="This dossier has no treaty of that name. The address may be mistyped."
        />
        <p>
          <Link to={paths.treaties()}>All treaties</Link>
        </p>
      </>
    );
  return <TreatyArticle key={id} list={list} row={row} treaty={list.at(row)} />;
}

function TreatyArticle({ list, row, treaty }: { list: TreatyList; row: number; treaty: Treaty }) {
  const context = useFileContext(list);
  const { locale } = useRecords();
  return (
    <article id={treaty.id} className={styles.page}>
      <PageHeader
        title={headingOf(treaty.title)}
        lead={
          <>
            {kindWords[treaty.kind]}
            {treaty.place && (
              <>
                , <bdi>{treaty.place}</bdi>
              </>
            )}
            {treaty.signed && `, ${formatDate(treaty.signed, locale)}`}
          </>
        }
      />
      <p className={`${styles.ways} needs-script`}>
        <CopyButton words="Copy citation" text={() => citationTexts([treaty], context())} />
        <CopyButton words="Copy link" text={() => context().site + paths.treaties(treaty.id)} />
      </p>
      <TreatyFacts treaty={treaty} topic={list.topicTitle(treaty.topic)} />
      <section aria-labelledby="said-heading" className={styles.section}>
        <h2 id="said-heading">What the sources say</h2>
        <StatementList statements={treaty.statements} />
      </section>
      <Disagreements treaty={treaty} />
      <section aria-labelledby="events-heading" className={styles.section}>
        <h2 id="events-heading">Of that time</h2>
        <EventsNearby treaty={treaty} />
        <OtherLinks treaty={treaty} />
      </section>
      <SourcesInFull title="Sources" ids={sourcesOf(treaty)} />
      <Neighbours list={list} row={row} />
    </article>
  );
}

function Disagreements({ treaty: { disagreements = [] } }: { treaty: Treaty }) {
  if (disagreements.length === 0) return null;
  return (
    <section aria-labelledby="differ-heading" className={styles.section}>
      <h2 id="differ-heading">Where they differ</h2>
      {disagreements.map((disagreement) => (
        <div key={disagreement.id} id={disagreement.id} className={styles.disagreement}>
          <h3>
            <DisagreementTag kind={disagreement.kind} /> {disagreement.title}
          </h3>
          <DisagreementBody disagreement={disagreement} />
        </div>
      ))}
    </section>
  );
}

/** The treaties before and after it, in the order and among the filters of the address. */
function Neighbours({ list, row }: { list: TreatyList; row: number }) {
  const [params] = useSearchParams();
  const { locale } = useRecords();
  const choice = useMemo(() => parsed(list, params), [list, params]);
  const rows = useMemo(() => {
    const view = treatyView(list, choice);
    return view ? rowsShown(rowsInOrder(list, choice.sort), view).range() : list.byDate();
  }, [list, choice]);
  const at = rows.indexOf(row);
  const search = toTreatiesUrl(choice);
  const link = (other: number | undefined, words: string) =>
    other !== undefined && (
      <span>
        {words}:{' '}
        <Link to={{ pathname: paths.treaties(list.at(other).id), search }}>{headingOf(list.at(other).title)}</Link>
      </span>
    );
  const count = isFiltered(choice) ? rows.length : list.total;
  return (
    <nav aria-label="Neighbouring treaties" className={styles.neighbours}>
      <span>
        <Link to={{ pathname: paths.treaties(), search }}>
          {isFiltered(choice) ? 'The treaties chosen' : 'All treaties'}
        </Link>
        {at >= 0 && ` (${formatNumber(at + 1, locale)} of ${formatNumber(count, locale)})`}
      </span>
      {at > 0 && link(rows[at - 1], 'Previous')}
      {at >= 0 && link(rows[at + 1], 'Next')}
    </nav>
  );
}
