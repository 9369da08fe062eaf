import { axisTicks } from '#src/lib/dates/axisTicks.ts';
import type { Lane } from '#src/panels/timeline/scale/layout/lane.ts';
import { placeLane } from '#src/panels/timeline/scale/layout/layoutLanes.ts';
import { labelWords } from '#src/panels/timeline/scale/layout/scaleLanes.ts';
import type { TimeWindow } from '#src/panels/timeline/scale/layout/timeWindow.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { scaleShapes } from './scaleShapes.ts';
import { ShapesSvg } from './ShapesSvg.tsx';

interface Props {
  lanes: Lane[];
  window: TimeWindow;
  /** Pixels of the time axis. */
  width: number;
}

/** Axis and lanes as the children of an SVG that is `gutter` wider: where nothing is to be moved. */
export function LanesSvg({ lanes, window, width }: Props) {
  const { locale } = useRecords();
  return (
    <ShapesSvg
      shapes={scaleShapes({
        lanes: lanes.map((lane) => placeLane(lane, window, width, (item) => labelWords(item, locale))),
        window,
        width,
        ticks: axisTicks(window, width, locale),
        selected: null,
      })}
    />
  );
}
