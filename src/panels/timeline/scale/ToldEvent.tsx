import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { EventHead } from '#src/panels/timeline/list/EventHead.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { scaleHeight } from './layout/scaleGeometry.ts';
import styles from './ToldEvent.module.css';

/** Pixels a slide has for the lanes and what stands below them, in the smallest type it may have (useSlideFit.ts). */
const room = 600;
/** From what is left of a few words with their source to what the longest need. */
const [least, most] = [72, 230];

interface Props {
  event: TimelineEvent | undefined;
  /** How many lanes the scale has. */
  lanes: number;
}

/** To a room: the event the story has come to, under the scale. Always as high, also while there is none, so that the scale stays where it is. */
export function ToldEvent({ event, lanes }: Props) {
  return (
    <section
      aria-label="The event told"
      className={styles.told}
      style={{ blockSize: Math.max(least, Math.min(most, room - scaleHeight(lanes))) }}
    >
      {event && (
        <>
          <div className={styles.head}>
            <EventHead event={event} heading="h3" />
          </div>
          <div className={styles.statements}>
            <StatementList statements={event.statements} />
          </div>
        </>
      )}
    </section>
  );
}
