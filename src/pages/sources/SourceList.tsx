import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation } from 'react-router';
import type { Source } from '#src/data/schema/sources.ts';
import { liftedFilters } from '#src/lib/columns/waysBack.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { countOf } from '#src/lib/numbers.ts';
import { sourceTitle } from '#src/records/citations/sourceWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DidYouMean } from '#src/ui/filters/DidYouMean.tsx';
import { LeftOutNotice } from '#src/ui/filters/LeftOutNotice.tsx';
import { LiftFilters } from '#src/ui/filters/LiftFilters.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import { bearingOf } from './bearing.ts';
import { chosenSources, sourceColumns } from './filters/chosenSources.ts';
import { filtersInWords, filterWords } from './filters/filterWords.ts';
import { SourceFilterBar } from './filters/SourceFilterBar.tsx';
import { allSources, isFiltered } from './filters/sourcesUrl.ts';
import { useSourcesChoice } from './filters/useSourcesChoice.ts';
import { HowToRead } from './HowToRead.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './SourceList.module.css';
import { useAssertions } from './useAssertions.ts';
import { useSeries } from './useSeries.ts';

/** Of so few sources what each bears stands open. */
const few = 12;

/** The sources that fit the filters, the dossier's main one first, then by publisher, each with what it bears. */
export function SourceList({ sources }: { sources: Source[] }) {
  const { dossier, records, restingOn, sourceLabel, locale } = useRecords();
  const { hash } = useLocation();
  const assertions = useAssertions();
  const series = useSeries();
  const bearing = useMemo(() => bearingOf(records, assertions, series), [records, assertions, series]);
  const sorted = useMemo(() => inOrder(sources, dossier.mainSource, locale), [sources, dossier, locale]);
  const columns = useMemo(
    () => sourceColumns(sorted, { restingOn, sourceLabel, bearing, locale }),
    [sorted, restingOn, sourceLabel, bearing, locale],
  );
  const [choice, choose, settle] = useSourcesChoice(sources);
  const { count, isShown, counts, ways, near } = chosenSources(columns, choice);
  const filtered = isFiltered(choice);
  const total = countOf(sources.length, 'source', 'sources', locale);
  const left = sorted.find(({ id }, row) => `#${id}` === hash && !isShown(row));
  const show = (id: string) => {
    flushSync(() => choose(allSources));
    document.getElementById(id)?.focus(); // arriving at its address has made it able to take the focus
  };
  return (
    <section id="list" aria-labelledby="list-heading">
      <h2 id="list-heading" className="visually-hidden">
        {filtered ? 'Sources that fit the filters' : 'All sources'}
      </h2>
      <SourceFilterBar choice={choice} counts={counts} choose={choose} settle={settle} />
      <ResultLine filtered={filtered}>
        {[filtered ? `${count} of ${total}` : total, ...filtersInWords(choice, locale)].join(', ')}
      </ResultLine>
      {left && <LeftOutNotice title={sourceTitle(left)} onShow={() => show(left.id)} />}
      {count > 0 ? (
        <HowToRead summary="What the words and brackets mean">
          A title in brackets describes a page whose own title is not known. Primary are official sources, legal texts
          and documents of archives, also where they were read in a copy. Two sources are independent of each other
          where their publishers differ and both report on their own; “report of” says whose report a source carries.
          What rests on one publisher alone is listed under{' '}
          <Link to={paths.standing()}>How well the dossier stands</Link>.
        </HowToRead>
      ) : (
        <LiftFilters
          noun={['source', 'sources']}
          locale={locale}
          ways={ways}
          nameOf={(name) => `“${filterWords[name]}”`}
          onLift={(lift) => choose(liftedFilters(allSources, lift))}
          total={sources.length}
          onAll={() => choose(allSources)}
        >
          <DidYouMean offered={near()} onSearch={(text) => choose({ text })} />
        </LiftFilters>
      )}
      <div className={styles.list}>
        {/* Those left out stay in the page, hidden: taking nearly all away and making them anew takes longer than a letter. */}
        {sorted.map((source, row) => (
          <SourceEntry
            key={source.id}
            source={source}
            bearing={bearing(source.id)}
            hidden={!isShown(row)}
            open={filtered && count <= few && isShown(row)}
          />
        ))}
      </div>
    </section>
  );
}

function inOrder(sources: Source[], mainSource: string, locale: string): Source[] {
  const { compare } = new Intl.Collator(locale);
  const name = ({ publisher, title }: Source) => publisher ?? title;
  return sources.toSorted(
    (a, b) => Number(b.id === mainSource) - Number(a.id === mainSource) || compare(name(a), name(b)),
  );
}
