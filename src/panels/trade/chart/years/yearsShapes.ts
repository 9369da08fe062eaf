import type { Side } from '#src/records/recordIndex.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';

/** A place in the chart: `x` as a share of its width, `y` in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** The line of one flow: stretches of neighbouring values, values that stand alone, and zeros that may mean "not reported". */
export interface PlannedLine {
  /** Which of the two flows. */
  index: 0 | 1;
  side: Side;
  stretches: Spot[][];
  alone: Spot[];
  zeros: Spot[];
}

/** A column over the span of time it stands for. */
export interface PlannedColumn {
  from: number;
  to: number;
  top: number;
  height: number;
  side: Side;
}

/** A single figure: drawn at its value over the time it stands for. */
export interface PlannedPoint extends Spot {
  mark: TradeMark;
  from: number;
  to: number;
}
