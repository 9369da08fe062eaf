/**
 * At most so many of the points, in order: of each run of neighbours the first, the last and those with the least and the greatest value,
 * which are what a line through them shows where they are closer than pixels.
 */
export function thinned<T>(points: T[], most: number, valueOf: (point: T) => number | null): T[] {
  if (points.length <= most) return points;
  const size = Math.ceil(points.length / Math.max(1, Math.floor(most / 4)));
  return Array.from({ length: Math.ceil(points.length / size) }, (_, index) => {
    const run = points.slice(index * size, (index + 1) * size);
    const values = run.map((point) => valueOf(point) ?? 0);
    const least = values.indexOf(Math.min(...values));
    const greatest = values.indexOf(Math.max(...values));
    return run.filter((_, at) => [0, least, greatest, run.length - 1].includes(at));
  }).flat();
}
