import { yearOf, type Day } from '#src/lib/dates/dates.ts';
import { placeLabels, type LabelPlace, type PlacedLabel } from '#src/panels/trade/chart/placeLabels.ts';
import { yearsSizes } from './yearsSizes.ts';

/** A date to be drawn as a line across the chart. */
export interface WantedEvent {
  id: string;
  label: string;
  day: Day;
}

/** A line across the chart at a date, with its label on one of the rows above it. */
export interface EventFlag extends WantedEvent {
  x: number;
  row: number;
  text: PlacedLabel;
}

const mostRows = 6;

/** Rows for the labels of dates, the latest on top, so that no line runs through the label of another. */
export function eventFlags(events: WantedEvent[], across: (day: Day) => number): EventFlag[] {
  const places = Array.from({ length: mostRows }, (_, row) => row).flatMap((row): LabelPlace[] => [
    { dx: -5, dy: row * yearsSizes.flag, anchor: 'end' },
    { dx: 5, dy: row * yearsSizes.flag, anchor: 'start' },
  ]);
  const latestFirst = events.toSorted((a, b) => b.day - a.day);
  const placed = placeLabels(
    latestFirst.map(({ id, label, day }) => ({
      id,
      text: `${yearOf(day)} ${label}`,
      x: across(day),
      y: yearsSizes.label,
      size: yearsSizes.label,
      places,
    })),
  );
  return placed.flatMap((text) => {
    const event = events.find(({ id }) => id === text.id);
    return event ? [{ ...event, x: text.x, row: Math.round((text.y - yearsSizes.label) / yearsSizes.flag), text }] : [];
  });
}
