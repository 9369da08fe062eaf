import { niceCeiling, type TradeBar } from './tradeSeries.ts';

/** Sizes of the bar chart in CSS pixels; the static drawing and the live chart share them, so that one takes the other's place unseen. */
export const barGeometry = { row: 96, bar: 44, labelHeight: 26, axis: 32 };

/** The chart's height for a number of bars. */
export function chartHeight(count: number): number {
  return count * barGeometry.row + barGeometry.axis;
}

/** The axis from zero: its end leaves room for the value beside the longest bar; ticks are round. */
export function valueAxis(bars: TradeBar[]): { max: number; ticks: number[] } {
  const max = niceCeiling(bars.map(({ value }) => value * 1.35));
  const step = niceCeiling([max / 5]);
  const ticks: number[] = [];
  for (let index = 0; index * step < max; index += 1) ticks.push(index * step);
  return { max, ticks };
}
