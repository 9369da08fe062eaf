import { ChartLabel } from '#src/panels/trade/chart/ChartLabel.tsx';
import { percent } from '#src/panels/trade/chart/percent.ts';
import styles from './RowsAxis.module.css';
import { rowSizes, type RowsPlan } from './rowsPlan.ts';

/** The value axis under the bars: round values, and zero as a firm line. */
export function RowsAxis({ plan }: { plan: RowsPlan }) {
  const bottom = plan.height - rowSizes.axis;
  return (
    <g>
      {plan.ticks.map(({ share, label }) => (
        <g key={share}>
          <line
            className={share === plan.zero ? styles.zero : styles.grid}
            x1={percent(share)}
            x2={percent(share)}
            y1="0"
            y2={bottom}
          />
          {label && <ChartLabel label={label} />}
        </g>
      ))}
    </g>
  );
}
