import { memo } from 'react';
import { Link, useLocation } from 'react-router';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { CiteButton } from '#src/records/citations/CiteButton.tsx';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { focusScale } from '#src/panels/timeline/scale/MarkOptions.tsx';
import styles from './EventEntry.module.css';
import { EventHead } from './EventHead.tsx';

interface Props {
  event: TimelineEvent;
  /** Whether the address names it; then its neighbours in the list are a step away. */
  selected: boolean;
  previous: TimelineEvent | undefined;
  next: TimelineEvent | undefined;
}

/** One event: date at its precision, kind, actors, statements with their sources, where sources differ, where to read on. */
export const EventEntry = memo(function EventEntry({ event, selected, previous, next }: Props) {
  return (
    <article id={event.id} className={styles.entry} data-marked={selected ? '' : undefined}>
      <EventHead event={event} heading="h4" />
      <StatementList statements={event.statements} />
      <div className={styles.notes}>
        <DisagreementList disagreements={event.disagreements} />
        <RelatedList ids={event.related} />
        <CiteButton id={event.id} says={event.statements.map(({ text }) => text).join(' ')} />
      </div>
      {selected && <Neighbours previous={previous} next={next} />}
    </article>
  );
});

function Neighbours({ previous, next }: Pick<Props, 'previous' | 'next'>) {
  const { search } = useLocation();
  return (
    <nav aria-label="Neighbouring events" className={styles.neighbours}>
      <button type="button" className={`${styles.toScale} needs-script`} onClick={focusScale}>
        Back to the scale
      </button>
      {previous && (
        <span>
          Previous:{' '}
          <Link to={{ search, hash: previous.id }} preventScrollReset>
            {previous.title}
          </Link>
        </span>
      )}
      {next && (
        <span>
          Next:{' '}
          <Link to={{ search, hash: next.id }} preventScrollReset>
            {next.title}
          </Link>
        </span>
      )}
    </nav>
  );
}
