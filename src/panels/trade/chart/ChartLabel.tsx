import { cx } from '#src/ui/cx.ts';
import { percent } from './percent.ts';
import styles from './ChartLabel.module.css';
import type { PlacedLabel } from './placeLabels.ts';

/** A text at a share of the chart's width, shown from the width on at which it has room. */
export function ChartLabel({ label, className }: { label: PlacedLabel; className?: string | undefined }) {
  return (
    <text
      className={cx(styles.label, className)}
      data-from={label.from}
      x={percent(label.x)}
      y={label.y}
      dx={label.dx}
      textAnchor={label.anchor}
    >
      {label.text}
    </text>
  );
}
