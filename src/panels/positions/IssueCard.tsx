import type { Issue, Position } from '#src/data/positions.ts';
import { DisagreementList } from '#src/records/DisagreementList.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { Side } from '#src/records/recordIndex.ts';
import { Slide } from '#src/ui/Slide.tsx';
import styles from './IssueCard.module.css';
import { PositionEntry } from './PositionEntry.tsx';

/** One issue: the two parties' positions side by side, then others', then what is known around it. */
export function IssueCard({ issue }: { issue: Issue }) {
  const { dossier, side, actorName } = useRecords();
  const held = (party: Side) => issue.positions.filter((position) => side(position.holder) === party);
  const others = held(null);
  const [first, second] = dossier.parties;
  return (
    <Slide id={issue.id} title={issue.title}>
      <section id={issue.id} className={styles.card} aria-labelledby={`${issue.id}-heading`}>
        <h2 id={`${issue.id}-heading`}>
          <RecordAnchor id={issue.id}>{issue.title}</RecordAnchor>
        </h2>
        <div className={styles.sides}>
          <Column party="a" name={actorName(first)} positions={held('a')} />
          <Column party="b" name={actorName(second)} positions={held('b')} />
        </div>
        {others.length > 0 && (
          <div className={styles.others}>
            <h3>Others</h3>
            <div className={styles.columns}>
              {others.map((position) => (
                <PositionEntry key={position.id} position={position} />
              ))}
            </div>
          </div>
        )}
        {issue.background.length > 0 && (
          <div className={styles.background} data-not-presented>
            <h3>Background</h3>
            <StatementList statements={issue.background} />
          </div>
        )}
        <DisagreementList disagreements={issue.disagreements} />
        <RelatedList ids={issue.related} />
      </section>
    </Slide>
  );
}

function Column({ party, name, positions }: { party: 'a' | 'b'; name: string; positions: Position[] }) {
  return (
    <div className={styles[party]}>
      <h3>{name}</h3>
      {positions.length > 0 ? (
        positions.map((position) => <PositionEntry key={position.id} position={position} />)
      ) : (
        <p className={styles.none}>No position stated in the sources.</p>
      )}
    </div>
  );
}
