import { utcTicks } from 'd3-time';
import type { Day } from './dates.ts';
import { dateFormat } from '#src/lib/intl.ts';

const dayMs = 86_400_000;
/** Pixels a label takes with some room beside it. */
const leastApart = 60;

export interface AxisTick {
  day: Day;
  label: string;
}

/** Round days to label on an axis of `width` pixels, none so near its ends that the label would be cut, each in the coarsest unit that tells them apart: a year, a month, a day. */
export function axisTicks({ from, to }: { from: Day; to: Day }, width: number, locale: string): AxisTick[] {
  const margin = ((to - from) * 22) / width;
  const roundDays = (apart: number) =>
    utcTicks(new Date((from + margin) * dayMs), new Date((to - margin) * dayMs), width / apart).filter(
      (date) => date.getTime() % dayMs === 0,
    );
  const usual = roundDays(90);
  const least = ((leastApart * (to - from)) / width) * dayMs;
  const near = usual.some((date, index) => date.getTime() - (usual[index - 1]?.getTime() ?? -Infinity) < least);
  const ticks = near ? roundDays(180) : usual;
  const months = ticks.some((date) => date.getUTCMonth() > 0 || date.getUTCDate() > 1);
  const days = ticks.some((date) => date.getUTCDate() > 1);
  const year = dateFormat(locale, { year: 'numeric' });
  const month = dateFormat(locale, { month: 'short', year: 'numeric' });
  const day = dateFormat(locale, { day: 'numeric', month: 'short' });
  return ticks.map((date) => ({
    day: date.getTime() / dayMs,
    label: days && date.getUTCDate() > 1 ? day.format(date) : months ? month.format(date) : year.format(date),
  }));
}
