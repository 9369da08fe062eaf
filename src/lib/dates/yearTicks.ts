/** Round years to label on an axis from `first` to `last`: about eight, none within a fortieth of the ends. */
export function yearTicks(first: number, last: number): number[] {
  const span = Math.max(1, last - first);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => span / size <= 9) ?? 1000;
  const margin = span / 40;
  const ticks: number[] = [];
  for (let year = Math.ceil((first + margin) / step) * step; year <= last - margin; year += step) ticks.push(year);
  return ticks;
}
