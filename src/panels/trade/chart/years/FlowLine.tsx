import { cx } from '#src/ui/cx.ts';
import styles from './FlowLine.module.css';
import type { YearsPlan } from './yearsPlan.ts';
import type { PlannedLine } from './yearsShapes.ts';

interface Props {
  plan: YearsPlan;
  line: PlannedLine;
  /** The chart's width in pixels where it is known; the line stretches with the chart where it is not. */
  pixels?: number | undefined;
}

/** Units across in which a line is written whose width in pixels is not known. */
const units = 10_000;

/** The line of one flow over the spans that have a value, broken where there is none. */
export function FlowLine({ plan, line, pixels }: Props) {
  const path = line.stretches
    .map((spots) => `M${spots.map(({ x, y }) => `${round(x * (pixels ?? units))} ${round(y)}`).join('L')}`)
    .join('');
  const drawn = (
    <path
      className={cx(styles.line, line.side && styles[line.side])}
      d={path}
      vectorEffect={pixels === undefined ? 'non-scaling-stroke' : undefined}
    />
  );
  if (pixels !== undefined) return drawn;
  return (
    <svg
      width="100%"
      height={plan.height}
      viewBox={`0 0 ${units} ${plan.height}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      {drawn}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
