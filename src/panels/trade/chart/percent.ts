/** A share of a chart's width, as SVG and style sheets write it. */
export function percent(share: number): string {
  return `${share * 100}%`;
}
