import { percent } from '#src/panels/trade/chart/percent.ts';
import styles from './YearsColumn.module.css';
import type { PlannedColumn } from './yearsShapes.ts';

/** A column over the time it stands for, in the colour and pattern of a party. */
export function YearsColumn({
  column: { from, to, top, height, side },
  patterns,
}: {
  column: PlannedColumn;
  patterns: string;
}) {
  return (
    <rect
      className={side === 'b' ? undefined : styles[side ?? 'both']}
      fill={side === 'b' ? `url(#${patterns}-b)` : undefined}
      x={percent(from)}
      y={top}
      width={percent(to - from)}
      height={height}
    />
  );
}
