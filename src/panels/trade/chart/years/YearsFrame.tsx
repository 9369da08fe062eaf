import { ChartLabel } from '#src/panels/trade/chart/ChartLabel.tsx';
import { percent } from '#src/panels/trade/chart/percent.ts';
import styles from './YearsFrame.module.css';
import { gapWords } from './yearsLabels.ts';
import type { YearsPlan } from './yearsPlan.ts';

/** What the marks of the long run stand before: values, and times without figures. */
export function YearsFrame({ plan, patterns }: { plan: YearsPlan; patterns: string }) {
  const { ticks, gaps, top, bottom, zero } = plan;
  return (
    <g>
      {gaps.map(({ from, to, label }) => (
        <g key={from}>
          <rect
            className={styles.gap}
            fill={`url(#${patterns}-missing)`}
            x={percent(from)}
            y={top}
            width={percent(to - from)}
            height={bottom - top}
          />
          {label && (
            <svg x={percent(label.x)} y={label.y} width="1" height="1" overflow="visible">
              <g transform="rotate(-90)">
                <ChartLabel
                  label={{ id: 'gap', text: gapWords, x: 0, y: 5, dx: 0, size: 14, anchor: 'middle', from: label.from }}
                />
              </g>
            </svg>
          )}
        </g>
      ))}
      {ticks.map(({ y }) => (
        <line key={y} className={styles.grid} x1="0" x2="100%" y1={y} y2={y} />
      ))}
      <line className={styles.zero} x1="0" x2="100%" y1={zero} y2={zero} />
    </g>
  );
}
