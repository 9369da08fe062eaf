import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { eventKindWords } from '#src/panels/timeline/eventKindWords.ts';
import { OriginTag } from '#src/records/OriginTag.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './EventHead.module.css';

interface Props {
  event: TimelineEvent;
  heading: 'h3' | 'h4';
}

/** What an event's entry begins with: date at its precision, kind, actors, whether it was added, and its title. */
export function EventHead({ event, heading: Heading }: Props) {
  const { locale } = useRecords();
  return (
    <>
      <p className={styles.line}>
        <span className={styles.date}>
          <DateText date={event.date} locale={locale} />
        </span>
        <span>{eventKindWords[event.kind]}</span>
        <ActorNames ids={event.actors} />
        <OriginTag id={event.id} />
      </p>
      <Heading className={styles.title} data-importance={event.importance}>
        <RecordAnchor id={event.id}>{event.title}</RecordAnchor>
      </Heading>
    </>
  );
}
