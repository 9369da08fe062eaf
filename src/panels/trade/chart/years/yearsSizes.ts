/** Sizes of the long run in CSS pixels: its plot, the rows of dates above it, and its words. */
export const yearsSizes = { plot: 284, flag: 18, tick: 14, label: 14, head: 22, foot: 6 };
