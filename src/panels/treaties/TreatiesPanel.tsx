import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useMemo } from 'react';
import { treatiesDataset } from '#src/data/datasets.ts';
import { dataUrl } from '#src/data/fetchJson.ts';
import type { Statement } from '#src/data/schema/statement.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { countOf, formatNumber } from '#src/lib/numbers.ts';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { focusResult } from '#src/ui/filters/focusResult.ts';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { usePainted } from '#src/ui/hooks/usePainted.ts';
import { ActiveFilters } from './filters/ActiveFilters.tsx';
import { NothingLeft } from './filters/NothingLeft.tsx';
import { TreatyFilters } from './filters/TreatyFilters.tsx';
import { ShownRows } from './table/ShownRows.tsx';
import { firstRows, wholeUpTo } from './table/TreatyTable.tsx';
import { useLinkedTreaty } from './table/useLinkedTreaty.ts';
import { SelectionBar } from './take-away/SelectionBar.tsx';
import { TakeAway } from './take-away/TakeAway.tsx';
import { usePrintedRows } from './take-away/usePrintedRows.ts';
import { TreatiesGate, useReadingWords } from './TreatiesGate.tsx';
import styles from './TreatiesPanel.module.css';
import { allTreaties, toTreatiesUrl, type TreatiesChoice, type TreatySort } from './treatiesUrl.ts';
import {
  activeFilters,
  knownValues,
  otherFilters,
  rowsInOrder,
  rowsShown,
  treatyView,
  type TreatyView,
} from './treatyView.ts';
import { useTicked } from './useTicked.ts';
import { useTreatiesChoice } from './useTreatiesChoice.ts';
import { TreatyYears } from './years/TreatyYears.tsx';

/** Treaties between the parties: a bar a year, filters that answer to each other, the table, and ways to take it away. */
export function TreatiesPanel() {
  return (
    <>
      <PageHeader
        title="Treaties"
        lead="Agreements and other documents the two states signed, with the years for which none was found."
      />
      <TreatiesGate whole={false}>{(list) => <Treaties list={list} />}</TreatiesGate>
    </>
  );
}

function Treaties({ list: given }: { list: TreatyList }) {
  // Where the page brings the opening of a large file only, the whole is fetched once that can be read.
  const painted = usePainted();
  const { data: list = given, error } = useQuery({ ...treatiesDataset.wholeQuery, enabled: painted });
  const known = useMemo(() => knownValues(list), [list]);
  const [choice, choose, settle] = useTreatiesChoice(known);
  const view = useTreatyView(list, choice);
  const order = useMemo(() => rowsInOrder(list, choice.sort), [list, choice.sort]);
  const last = useLastView(view, list);
  const rows = useMemo(() => rowsShown(order, last), [order, last]);
  const filters = activeFilters(choice, list);
  const filterWords = filters.map(({ words }) => words);
  const [printed, printRows] = usePrintedRows();
  const { selected, toggle, clear } = useTicked(useRecords().dossier.id);
  const clearAll = () => {
    clear();
    focusResult();
  };
  const onOpen = useCallback((open: string | null) => choose({ open }), [choose]);
  const onSort = useCallback((sort: TreatySort) => choose({ sort }), [choose]);
  const openRow = choice.open === null ? -1 : list.rowOf(choice.open);
  const linked = useLinkedTreaty(list, choice.open);
  const search = toTreatiesUrl({ ...choice, open: null });
  return (
    <Slide id="treaties" title="Treaties by year" className={styles.panel}>
      <TreatyYears list={list} view={last} choice={choice} choose={choose} settle={settle} />
      <section aria-labelledby="table-heading" className={styles.explorer}>
        <h2 id="table-heading" className="visually-hidden">
          The treaties
        </h2>
        <TreatyFilters list={list} view={last} choice={choice} choose={choose} settle={settle} />
        <div className={styles.results}>
          <CountLine
            list={list}
            count={printed?.rows.count ?? view?.sifted.shown}
            words={printed?.words ?? filterWords}
            loading={!list.complete && !error}
          />
          <ActiveFilters choice={choice} filters={filters} onChange={choose} />
          {view && rows.count === 0 && (
            <NothingLeft list={list} view={view} choice={choice} filters={filters} onChange={choose} />
          )}
          {view && rows.count > 0 && (
            <>
              <TakeAway
                // What was chosen to be taken holds until ticking begins or ends.
                key={selected.size > 0 ? 'some ticked' : 'none ticked'}
                list={list}
                order={order}
                rows={rows}
                selected={selected}
                onClear={clearAll}
                onPrint={printRows}
                filters={filterWords}
              />
              <ShownRows
                list={list}
                rows={printed?.rows ?? rows}
                total={last.sifted.shown}
                query={choice.text}
                search={search}
                selected={selected}
                onSelect={toggle}
                openRow={openRow >= 0 ? openRow : null}
                onOpen={onOpen}
                linked={linked}
                sort={list.complete ? choice.sort : allTreaties.sort}
                onSort={onSort}
              />
              <SelectionBar list={list} order={order} selected={selected} onClear={clearAll} />
            </>
          )}
          {list.total > wholeUpTo && <FirstRowsNote list={list} />}
        </div>
      </section>
      <Completeness statements={list.completeness} />
    </Slide>
  );
}

const Completeness = memo(function Completeness({ statements }: { statements: Statement[] }) {
  return (
    <section aria-labelledby="completeness-heading" className={styles.note} data-not-presented>
      <h2 id="completeness-heading">How complete the list is</h2>
      <StatementList statements={statements} />
    </section>
  );
});

/** What the filters leave; of a step of the years no more is worked out anew than it changes, of a new order or what is open nothing. */
function useTreatyView(list: TreatyList, choice: TreatiesChoice): TreatyView | null {
  const { facets, text, counted } = choice;
  const key = toTreatiesUrl({ ...allTreaties, facets, text, counted });
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all of the choice that filters but the years
  const others = useMemo(() => otherFilters(list, choice), [list, key]);
  const { years } = choice;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key and the years say all of the choice that filters
  return useMemo(() => treatyView(list, choice, others), [list, key, others, years]);
}

/** The view, or while the file it needs is being read, everything. */
function useLastView(view: TreatyView | null, list: TreatyList): TreatyView {
  return useMemo(() => view ?? { sifted: list.unfiltered(), rows: null }, [view, list]);
}

interface ResultProps {
  list: TreatyList;
  /** Not given while what is filtered is still being read. */
  count: number | undefined;
  words: string[];
  loading: boolean;
}

/** "4 of 20 treaties, 1994, topic Economy". */
function CountLine({ list, count, words, loading }: ResultProps) {
  const { locale } = useRecords();
  const reading = useReadingWords();
  const total = countOf(list.total, 'treaty', 'treaties', locale);
  const shown = count === undefined ? '…' : formatNumber(count, locale);
  const counted = words.length > 0 ? `${shown} of ${total}` : total;
  return (
    <ResultLine filtered={words.length > 0}>
      <bdi>{[counted, ...words].join(', ')}</bdi>
      {loading && (
        // Seen, but not said again with every piece of the file that comes.
        <span className="needs-script" aria-live="off">
          {`. ${reading ?? 'Loading the treaties'}…`}
        </span>
      )}
    </ResultLine>
  );
}

/** What is said of a table whose rows come and go, where nothing makes them come. */
function FirstRowsNote({ list }: { list: TreatyList }) {
  const { locale } = useRecords();
  return (
    <noscript>
      <p>
        The first {formatNumber(firstRows, locale)} in order of time. All {formatNumber(list.total, locale)} are in{' '}
        <a href={dataUrl(treatiesDataset.file)}>{treatiesDataset.file}</a>; searching and sorting them takes scripts.
      </p>
    </noscript>
  );
}
