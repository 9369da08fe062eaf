import type { Disagreement } from '#src/data/schema/disagreement.ts';
import type { Instrument } from '#src/data/schema/instruments.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { DisagreementBody } from '#src/records/disagreements/DisagreementList.tsx';
import { voteWords } from '#src/records/facts/voteWords.ts';
import { VoteDrawing } from './VoteDrawing.tsx';
import styles from './VoteRecord.module.css';

type Vote = NonNullable<Instrument['vote']>;

const castWords: Record<Vote['members'][number]['vote'], string> = {
  yes: 'voted for',
  no: 'voted against',
  abstained: 'abstained',
  'not-participating': 'did not take part',
};

interface Props {
  vote: Vote | null;
  /** Where sources differ on the vote: stands open beside it. */
  disagreements: Disagreement[];
}

/** How a document was adopted: the count, the members whose vote a source names, and what sources say otherwise. */
export function VoteRecord({ vote, disagreements }: Props) {
  if (!vote) return <p className={styles.unknown}>No vote, or none found.</p>;
  const { members } = vote;
  return (
    <div className={styles.record}>
      <p>{voteWords(vote) ?? 'The count was not found.'}</p>
      <VoteDrawing vote={vote} />
      {members.length > 0 && (
        <ul className={styles.members}>
          {members.map(({ actor, vote: cast, citations }) => (
            <li key={actor} data-statement>
              <ActorNames ids={[actor]} /> {castWords[cast]} <CitationList citations={citations} />
            </li>
          ))}
        </ul>
      )}
      {disagreements.map((disagreement) => (
        <div key={disagreement.id} id={disagreement.id}>
          <p className={styles.differ}>{disagreement.title}: sources differ</p>
          <DisagreementBody disagreement={disagreement} />
        </div>
      ))}
    </div>
  );
}
