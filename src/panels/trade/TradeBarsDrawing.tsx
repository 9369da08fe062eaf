import { useId } from 'react';
import { formatDollars } from '#src/lib/numbers.ts';
import { barGeometry, chartHeight, valueAxis } from './barGeometry.ts';
import styles from './TradeBarsDrawing.module.css';
import type { TradeBar } from './tradeSeries.ts';

/** The bars as a plain drawing that scales to its container's width: zero baseline, labels on the bars, stripes beside colour. */
export function TradeBarsDrawing({ bars, locale }: { bars: TradeBar[]; locale: string }) {
  const id = useId();
  const { max, ticks } = valueAxis(bars);
  const { row, bar, labelHeight, axis } = barGeometry;
  const height = chartHeight(bars.length);
  const words = bars.map(({ label, value }) => `${label}: ${formatDollars(value, locale)}`).join('; ');
  return (
    <svg className={styles.drawing} width="100%" height={height} role="img" aria-label={words}>
      <defs>
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.b} width="8" height="8" />
          <line className={styles.stripe} x1="0" y1="0" x2="0" y2="8" />
        </pattern>
      </defs>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.zero : styles.grid}
            x1={`${(tick / max) * 100}%`}
            x2={`${(tick / max) * 100}%`}
            y1="0"
            y2={height - axis}
          />
          <text
            className={styles.tick}
            x={`${(tick / max) * 100}%`}
            y={height - 8}
            textAnchor={tick === 0 ? 'start' : 'middle'}
          >
            {formatDollars(tick, locale)}
          </text>
        </g>
      ))}
      {bars.map(({ id: key, label, value, side }, index) => (
        <g key={key}>
          <text className={styles.label} x="0" y={index * row + labelHeight - 7}>
            {label}
          </text>
          <rect
            className={side === 'a' ? styles.a : undefined}
            fill={side === 'b' ? `url(#${id})` : undefined}
            x="0"
            y={index * row + labelHeight}
            width={`${(value / max) * 100}%`}
            height={bar}
          />
          <text
            className={styles.value}
            x={`${(value / max) * 100}%`}
            y={index * row + labelHeight + bar / 2 + 7}
            dx="8"
          >
            {formatDollars(value, locale)}
          </text>
        </g>
      ))}
    </svg>
  );
}
