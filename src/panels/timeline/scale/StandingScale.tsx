import { usePrerendered } from '#src/ui/hooks/usePrerendered.ts';
import { LanesSvg } from './drawing/LanesSvg.tsx';
import type { Lane } from './layout/lane.ts';
import { gutter, scaleHeight } from './layout/scaleGeometry.ts';
import { windowText, type TimeWindow } from './layout/timeWindow.ts';
import { stripHeight } from './OverviewStrip.tsx';
import styles from './StandingScale.module.css';

/** Pixels of the time axis on a desk's screen, beside the list. */
const usualWidth = 668;

/** Holds the place of the scale until its width is known, so that nothing below it moves. A prerendered page has it drawn there. */
export function StandingScale({ lanes, window }: { lanes: Lane[]; window: TimeWindow }) {
  const prerendered = usePrerendered();
  const height = scaleHeight(lanes.length);
  return (
    <>
      <svg
        viewBox={`0 0 ${gutter + usualWidth} ${height}`}
        preserveAspectRatio="xMinYMin"
        width="100%"
        height={height}
        aria-hidden
        data-window={windowText(window)}
      >
        {prerendered && <LanesSvg lanes={lanes} window={window} width={usualWidth} />}
      </svg>
      <p className={styles.told} />
      <svg width="100%" height={stripHeight + 2} aria-hidden />
    </>
  );
}
