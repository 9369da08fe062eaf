import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { Count } from '#src/data/schema/trade.ts';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import { ChartPatterns } from '#src/panels/trade/chart/ChartPatterns.tsx';
import { ReadableChart } from '#src/panels/trade/chart/ReadableChart.tsx';
import { RowMark } from './RowMark.tsx';
import { RowsAxis } from './RowsAxis.tsx';
import { rowsInWords, rowSizes, wideFrom, type PlannedRow, type RowsPlans } from './rowsPlan.ts';

interface Props {
  plans: RowsPlans;
  counts: Count[];
  format: AmountFormat;
  /** Pixels the chart is wide. */
  width: number;
}

const margin = { top: 0, right: 0, bottom: rowSizes.axis, left: 0 };
const cursor = { fill: 'var(--wash)' };
/** Cards stand at the end of the rows: their names and amounts are at the start. */
const placeOf = ({ top }: PlannedRow) => ({ x: 1, y: top });
/** A click is to find the bar that the pointer has just moved to. */
const immediately: [] = [];
/** The frame has them. */
const noTicks: number[] = [];

/** The bars as an interactive chart. Drawn by the same shapes as the drawing, whose place it takes. */
export function TradeBarsChart({ plans, counts, format, width }: Props) {
  const id = useId();
  const plan = width < wideFrom ? plans.narrow : plans.wide;
  return (
    <ReadableChart
      stops={plan.rows}
      placeOf={placeOf}
      counts={counts}
      format={format}
      cursor={cursor}
      layout="vertical"
    >
      {({ onClick, tooltip }) => (
        <BarChart
          layout="vertical"
          data={plan.rows.map(({ index, from, to }) => ({ index, range: [from, to] }))}
          width={width}
          height={plan.height}
          margin={margin}
          title={rowsInWords(plan)}
          throttledEvents={immediately}
          onClick={onClick}
        >
          <ChartPatterns id={id} />
          <RowsAxis plan={plan} />
          <XAxis type="number" domain={plan.domain} ticks={noTicks} allowDataOverflow hide />
          <YAxis type="category" dataKey="index" width={0} hide />
          <Bar
            dataKey="range"
            barSize={12 * rowSizes.month}
            isAnimationActive={false}
            shape={<RowShape rows={plan.rows} patterns={id} />}
          />
          {tooltip}
        </BarChart>
      )}
    </ReadableChart>
  );
}

/** The shape of a bar; its index comes from Recharts. */
function RowShape({ rows, patterns, index = -1 }: { rows: PlannedRow[]; patterns: string; index?: number }) {
  const row = rows[index];
  return row && <RowMark row={row} patterns={patterns} />;
}
