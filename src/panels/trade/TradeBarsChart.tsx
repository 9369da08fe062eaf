import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type LabelProps,
  type XAxisTickContentProps,
} from 'recharts';
import { formatDollars, formatExactDollars } from '#src/lib/numbers.ts';
import { barGeometry, chartHeight, valueAxis } from './barGeometry.ts';
import styles from './TradeBarsChart.module.css';
import type { TradeBar } from './tradeSeries.ts';

/** The bars as an interactive chart: arrow keys and pointer open each bar's exact value. */
export function TradeBarsChart({ bars, locale }: { bars: TradeBar[]; locale: string }) {
  const id = useId();
  const { max, ticks } = valueAxis(bars);
  const dollars = (value: unknown) => (typeof value === 'number' ? formatDollars(value, locale) : '');
  const valueTick = ({ x, payload }: XAxisTickContentProps) => (
    <text
      className={styles.tick}
      x={x}
      y={chartHeight(bars.length) - 8}
      textAnchor={payload.value === 0 ? 'start' : 'middle'}
    >
      {dollars(payload.value)}
    </text>
  );
  return (
    <ResponsiveContainer width="100%" height={chartHeight(bars.length)}>
      <BarChart
        data={bars}
        layout="vertical"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        className={styles.chart}
        title="Exports and imports"
      >
        <defs>
          <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect fill="var(--party-b)" width="8" height="8" />
            <line stroke="var(--paper)" strokeWidth="2" x1="0" y1="0" x2="0" y2="8" />
          </pattern>
        </defs>
        <CartesianGrid horizontal={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          domain={[0, max]}
          ticks={ticks}
          height={barGeometry.axis}
          tickLine={false}
          axisLine={false}
          tick={valueTick}
          interval={0}
        />
        <YAxis type="category" dataKey="label" hide />
        <Tooltip
          cursor={{ fill: 'var(--wash)' }}
          isAnimationActive={false}
          contentStyle={{ background: 'var(--paper)', border: '1px solid var(--ink)', color: 'var(--ink)' }}
          itemStyle={{ color: 'var(--ink)' }}
          formatter={(value) => [typeof value === 'number' ? formatExactDollars(value, locale) : '', 'Value']}
        />
        <Bar dataKey="value" barSize={barGeometry.bar} isAnimationActive={false}>
          {bars.map((bar) => (
            <Cell key={bar.id} fill={bar.side === 'a' ? 'var(--party-a)' : `url(#${id})`} />
          ))}
          <LabelList dataKey="value" position="right" formatter={dollars} className={styles.value} />
          <LabelList dataKey="label" content={BarLabel} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function BarLabel({ y, value }: LabelProps) {
  return (
    <text className={styles.label} x={0} y={Number(y) - 7}>
      {value}
    </text>
  );
}
