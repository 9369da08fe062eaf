import { useMemo } from 'react';
import { useParams } from 'react-router';
import { type Content, positionsDataset } from '#src/data/datasets.ts';
import type { Issue } from '#src/data/schema/positions.ts';
import { liftedFilters } from '#src/lib/columns/waysBack.ts';
import { countOf } from '#src/lib/numbers.ts';
import { SourcesCalledSo } from '#src/records/citations/SourcesCalledSo.tsx';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import { LiftFilters } from '#src/ui/filters/LiftFilters.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { holderFinder } from './comparison/holderFinder.ts';
import { holdersOf } from './comparison/holders.ts';
import { SideBySide } from './comparison/SideBySide.tsx';
import { chosenPositions, indexPositions, valuesIn } from './filters/chosenPositions.ts';
import { filterWords } from './filters/filterWords.ts';
import { PositionFilterBar } from './filters/PositionFilterBar.tsx';
import { isFiltered, noFilters } from './filters/positionsUrl.ts';
import { usePositionsChoice } from './filters/usePositionsChoice.ts';
import { IssueCard } from './IssueCard.tsx';
import { NoSuchTheme } from './NoSuchTheme.tsx';
import styles from './PositionsPanel.module.css';

/** What the parties and others hold on each issue of one theme. */
export function PositionsPanel() {
  return <DataGate query={positionsDataset.query}>{(content) => <Theme content={content} />}</DataGate>;
}

function Theme({ content: { themes, issues } }: { content: Content<typeof positionsDataset> }) {
  const { theme: id } = useParams();
  const theme = themes.find((candidate) => candidate.id === id);
  const ofTheme = useMemo(() => issues.filter((issue) => issue.theme === id), [issues, id]);
  if (!theme) return <NoSuchTheme themes={themes} />;
  return (
    <>
      <PageHeader title={theme.title} lead={theme.summary} />
      <Positions key={theme.id} title={theme.title} issues={ofTheme} />
    </>
  );
}

function Positions({ title, issues }: { title: string; issues: Issue[] }) {
  const { dossier, actorName, record, locale } = useRecords();
  const { parties } = dossier;
  const holderOf = useMemo(() => holderFinder(dossier.actors), [dossier]);
  const holders = useMemo(() => holdersOf(issues, parties, holderOf), [issues, parties, holderOf]);
  const indexed = useMemo(
    () => indexPositions(issues, { actorName, holderOf, title: (id) => record(id)?.title ?? id }),
    [issues, actorName, holderOf, record],
  );
  const known = useMemo(
    () => ({ values: valuesIn(indexed), parties, holders: holders.map(({ id }) => id) }),
    [indexed, parties, holders],
  );
  const [choice, choose, settle] = usePositionsChoice(known);
  const { shown, counts, ways } = chosenPositions(indexed, choice);
  const filtered = isFiltered(choice);
  const ids = new Set(shown.map(({ position }) => position.id));
  const isShown = ({ id }: { id: string }) => ids.has(id);
  const left = filtered ? issues.filter(({ positions }) => positions.some(isShown)) : issues;
  const total = countOf(indexed.length, 'position', 'positions', locale);
  return (
    <div className={styles.positions}>
      <PositionFilterBar choice={choice} counts={counts} filtered={filtered} choose={choose} settle={settle} />
      <ResultLine filtered={filtered}>
        {filtered
          ? `${shown.length} of ${total}, on ${left.length} of ${countOf(issues.length, 'issue', 'issues', locale)}`
          : `${total} on ${countOf(issues.length, 'issue', 'issues', locale)}`}
      </ResultLine>
      {left.length === 0 ? (
        <LiftFilters
          noun={['position', 'positions']}
          locale={locale}
          ways={ways}
          nameOf={(name) => `“${filterWords[name]}”`}
          onLift={(lift) => choose(liftedFilters(noFilters, lift))}
          total={indexed.length}
          onAll={() => choose(noFilters)}
        >
          <SourcesCalledSo text={choice.text} />
        </LiftFilters>
      ) : (
        <SideBySide
          theme={title}
          issues={left}
          holders={holders}
          pair={choice.between}
          onPair={(between) => choose({ between })}
          holderOf={holderOf}
          isShown={isShown}
        />
      )}
      {left.map((issue) => (
        <IssueCard key={issue.id} issue={issue} pair={choice.between} holderOf={holderOf} isShown={isShown} />
      ))}
    </div>
  );
}
