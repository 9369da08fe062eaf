import type { AgreementYear } from './agreementSeries.ts';

/** Sizes in CSS pixels that the drawing, the live chart and what stands behind them share, so that one takes the other's place unseen. */
export const plot = { height: 230, top: 20 };

/** Where a share lies, from the top of the plot. */
export function heightOf(share: number, highest: number): number {
  return plot.top + (1 - share / highest) * (plot.height - plot.top);
}

/** Where the middle of a year lies on the axis of all years, in hundredths. */
export function middleOf(year: number, years: AgreementYear[]): number {
  return ((year - (years[0]?.year ?? year) + 0.5) / Math.max(1, years.length)) * 100;
}
