import type { Day } from '#src/lib/dates/dates.ts';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import type { EventIndex } from '#src/panels/timeline/eventIndex.ts';
import type { Lane } from '#src/panels/timeline/scale/layout/lane.ts';
import type { TimeWindow } from '#src/panels/timeline/scale/layout/timeWindow.ts';

/** What the timeline shows now, whole: the events and lanes a choice leaves, in all of their time. */
export interface WholeTimeline {
  index: EventIndex;
  /** The rows of the events a choice leaves, in order of time. */
  shown: Uint32Array;
  scale: { lanes: Lane[]; periods: RelationsPeriod[]; today: Day; bounds: TimeWindow };
}
