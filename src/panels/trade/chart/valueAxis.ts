/** An axis of values that holds zero: its ends, and round values on it to label. */
export interface ValueAxis {
  min: number;
  max: number;
  ticks: number[];
}

/** The axis over some values, with about five steps; it begins at zero unless a value is below. */
export function valueAxis(values: number[]): ValueAxis {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  if (least === most) return { min: 0, max: 1, ticks: [0] };
  const step = roundStep((most - least) / 5);
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step)];
  // Multiplied, not added up, so that steps such as 0.1 do not drift.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** Where a value lies on an axis, as a share of it from its lower end. */
export function shareOf({ min, max }: ValueAxis, value: number): number {
  return (value - min) / (max - min);
}

/** The least of 1, 2, 2.5, 5 and 10 times a power of ten that is not below a size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= size) ?? 10) * power;
}
