import { useLocation } from 'react-router';
import type { Issue, Position } from '#src/data/schema/positions.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { CiteButton } from '#src/records/citations/CiteButton.tsx';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { OnSlide, Slide } from '#src/ui/Slide.tsx';
import type { Pair } from '#src/panels/positions/filters/positionsUrl.ts';
import { AccountsTable } from './accounts/AccountsTable.tsx';
import { HolderColumn } from './cards/HolderColumn.tsx';
import { OtherHolders } from './cards/OtherHolders.tsx';
import { JudgementMark } from './comparison/JudgementMark.tsx';
import { judgementWords } from './comparison/judgementWords.ts';
import { pairJudgement } from './comparison/pairJudgement.ts';
import styles from './IssueCard.module.css';
import { Movement } from './movement/Movement.tsx';

interface Props {
  issue: Issue;
  /** Whose positions stand side by side. */
  pair: Pair;
  holderOf: (id: string) => string;
  /** Whether a position fits the filters. */
  isShown: (position: Position) => boolean;
}

/** One issue: two holders side by side and how they stand to each other, then others, how it moved, and what is known around it. */
export function IssueCard({ issue, pair, holderOf, isShown }: Props) {
  const { actorName } = useRecords();
  const { search } = useLocation();
  const { id, title, positions, accounts } = issue;
  const { judgement, reason, citations } = pairJudgement(issue, pair, { actorName, holderOf });
  const names = pair.map(actorName).join(' and ');
  const heldBy = (holder: string) => positions.filter((position) => holderOf(position.holder) === holder);
  const leads = pair.map((holder) => ({ holder, position: heldBy(holder).find(isShown) }));
  const others = positions.filter((each) => isShown(each) && !leads.some(({ position }) => position === each));
  return (
    <section id={id} className={styles.card} aria-labelledby={`${id}-heading`}>
      <Slide id={id} title={title} className={styles.slide}>
        <h2 id={`${id}-heading`}>
          <RecordAnchor id={id}>{title}</RecordAnchor>
        </h2>
        <div className={styles.judgement}>
          <JudgementMark judgement={judgement} />
          <p data-statement={citations.length > 0 ? '' : undefined}>
            <span className="visually-hidden">{names}: </span>
            {reason}{' '}
            <span data-not-presented>
              <CitationList citations={citations} />
            </span>
          </p>
          <div className={styles.cite} data-not-presented>
            <CiteButton
              id={id}
              says={`${names}, as this dossier has it: ${judgementWords[judgement ?? 'none']}. ${reason}`}
              search={search}
            />
          </div>
        </div>
        <div className={styles.sides}>
          {leads.map(({ holder, position }) => (
            <HolderColumn key={holder} holder={holder} position={position} hidden={heldBy(holder).length > 0} />
          ))}
        </div>
        <OtherHolders positions={others} />
      </Slide>
      {accounts && (
        <Slide id={`${id}-accounts`} title={`${title}: accounts`}>
          <OnSlide>
            <h2>{title}: accounts</h2>
          </OnSlide>
          <AccountsTable accounts={accounts} issue={id} />
        </Slide>
      )}
      <Movement issue={issue} />
      <div className={styles.rest}>
        {issue.background.length > 0 && (
          <details>
            <summary>Background</summary>
            <StatementList statements={issue.background} />
          </details>
        )}
        <DisagreementList disagreements={issue.disagreements} />
        <RelatedList ids={issue.related} />
      </div>
    </section>
  );
}
