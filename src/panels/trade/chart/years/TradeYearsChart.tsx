import { useId } from 'react';
import { ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Count } from '#src/data/schema/trade.ts';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import { thinned } from './thinned.ts';
import { ChartPatterns } from '#src/panels/trade/chart/ChartPatterns.tsx';
import { FlowLine } from './FlowLine.tsx';
import { ReadableChart } from '#src/panels/trade/chart/ReadableChart.tsx';
import { YearsColumn } from './YearsColumn.tsx';
import { YearsFrame } from './YearsFrame.tsx';
import { YearsMarks } from './YearsMarks.tsx';
import type { PlannedStop, YearsPlan } from './yearsPlan.ts';

interface Props {
  plan: YearsPlan;
  glyphs: Map<string, number>;
  words: string;
  counts: Count[];
  format: AmountFormat;
  /** Pixels the chart is wide. */
  width: number;
}

/** Pixels between stops that a pointer can tell apart; closer ones are thinned before they reach the chart. */
const stopWidth = 8;
/** So many stops are always kept, however narrow the chart: the years of a century and a half can all be reached. */
const fewest = 160;
const cursor = { stroke: 'var(--ink)', strokeWidth: 1 };
const activeDot = { r: 5, fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 2 };
const placeOf = ({ x, y }: PlannedStop) => ({ x, y });

/** A click is to find the stop that the pointer has just moved to. */
const immediately: [] = [];
/** The marks are all there is to see of values; where there is one alone, Recharts would add a dot unless told what to draw. */
const noDot = () => null;
/** The frame has them. */
const noTicks: number[] = [];

/** The long run as an interactive chart. Drawn by the same shapes as the drawing, whose place it takes. */
export function TradeYearsChart({ plan, glyphs, words, counts, format, width }: Props) {
  const id = useId();
  const stops = thinned(plan.stops, Math.max(fewest, Math.floor(width / stopWidth)), ({ value }) => value);
  // Numbers alone: Recharts goes through everything that it is given, however deep.
  const points = stops.map(({ x, value, flows }, index) => ({ index, x, value, first: flows[0], second: flows[1] }));
  return (
    <ReadableChart stops={stops} placeOf={placeOf} counts={counts} format={format} cursor={cursor} layout="horizontal">
      {({ onClick, tooltip }) => (
        <ComposedChart
          data={points}
          width={width}
          height={plan.height}
          margin={{ top: plan.top, right: 0, bottom: plan.height - plan.bottom, left: 0 }}
          title={words}
          throttledEvents={immediately}
          onClick={onClick}
        >
          <ChartPatterns id={id} />
          <YearsFrame plan={plan} patterns={id} />
          <XAxis type="number" dataKey="x" domain={[0, 1]} ticks={noTicks} allowDataOverflow hide />
          <YAxis
            type="number"
            domain={[plan.axis.min, plan.axis.max]}
            ticks={noTicks}
            allowDataOverflow
            width={0}
            hide
          />
          <ZIndexLayer zIndex={300}>
            {plan.columns.map((column) => (
              <YearsColumn key={`${column.from} ${column.side}`} column={column} patterns={id} />
            ))}
          </ZIndexLayer>
          {plan.lines.map((line) => (
            <Line
              key={line.index}
              dataKey={line.index === 0 ? 'first' : 'second'}
              isAnimationActive={false}
              dot={points.length === 1 && noDot}
              activeDot={activeDot}
              shape={<FlowLine plan={plan} line={line} pixels={width} />}
            />
          ))}
          <Line
            dataKey="value"
            isAnimationActive={false}
            dot={points.length === 1 && noDot}
            activeDot={activeDot}
            stroke="none"
          />
          <ZIndexLayer zIndex={500}>
            <YearsMarks plan={plan} glyphs={glyphs} />
          </ZIndexLayer>
          {tooltip}
        </ComposedChart>
      )}
    </ReadableChart>
  );
}
