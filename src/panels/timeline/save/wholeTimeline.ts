import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import type { Day } from '#src/lib/dates.ts';
import type { RelationsPeriod } from '#src/records/relationsPeriods.ts';
import type { Lane } from '#src/panels/timeline/scale/layout/layoutLanes.ts';
import type { TimeWindow } from '#src/panels/timeline/scale/layout/timeWindow.ts';

/** What the timeline shows now, whole: the events and lanes a choice leaves, in all of their time. */
export interface WholeTimeline {
  events: TimelineEvent[];
  lanes: Lane[];
  periods: RelationsPeriod[];
  today: Day;
  bounds: TimeWindow;
}
