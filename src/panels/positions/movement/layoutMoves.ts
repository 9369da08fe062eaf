import type { Move } from '#src/data/schema/positions.ts';
import { compareDates, type Day } from '#src/lib/dates/dates.ts';
import { drawnSpan, type DrawnSpan } from '#src/lib/dates/drawnSpan.ts';

/** Whose move it is: one party's, or someone else's (or several parties' together). */
export type Lane = 'a' | 'b' | 'other';

/** A move with its number in the order of time. */
export interface NumberedMove {
  number: number;
  move: Move;
  lane: Lane;
  /** Null where it has no date that can be read: it stands in the list only. */
  span: DrawnSpan | null;
}

/** A mark on the line; places in hundredths of its length. */
export interface PlacedMove extends NumberedMove {
  at: number;
  /** What of the line its date covers. */
  from: number;
  to: number;
  /** How many marks lie under it because they would overlap. */
  level: number;
}

export interface PlacedLane {
  lane: Lane;
  moves: PlacedMove[];
  levels: number;
}

export interface MoveLine {
  /** The days it is drawn over. */
  window: { from: Day; to: Day };
  lanes: PlacedLane[];
}

/** Hundredths of the line that a mark takes on a phone. */
const markShare = 7;
const shortestDays = 30;

/** Numbers the moves in the order of time, those without a date last. */
export function numberMoves(moves: readonly Move[], side: (holder: string) => 'a' | 'b' | null): NumberedMove[] {
  return moves
    .toSorted((a, b) => compareDates(a.date ?? '', b.date ?? ''))
    .map((move, index) => {
      const sides = new Set(move.holders.map(side));
      const [only] = sides;
      return {
        number: index + 1,
        move,
        lane: sides.size === 1 && only ? only : 'other',
        span: move.date === null ? null : drawnSpan(move.date),
      };
    });
}

/** Lays the dated moves out on a line true to time, one lane a side; null where fewer than two have a date. */
export function layoutMoves(moves: readonly NumberedMove[]): MoveLine | null {
  const dated = moves.flatMap((each) => (each.span ? [{ ...each, span: each.span }] : []));
  if (dated.length < 2) return null;
  const first = Math.min(...dated.map(({ span }) => finite(span.from, span.anchor)));
  const last = Math.max(...dated.map(({ span }) => finite(span.to, span.anchor)));
  const margin = Math.max((last - first) * 0.05, (shortestDays - (last - first)) / 2);
  const window = { from: first - margin, to: last + margin };
  const share = (day: Day) => Math.min(100, Math.max(0, ((day - window.from) / (window.to - window.from)) * 100));
  const lanes = (['a', 'b', 'other'] as const).map((lane) => {
    const placed: PlacedMove[] = [];
    for (const each of dated.filter((one) => one.lane === lane)) {
      const at = share(each.span.anchor);
      const taken = new Set(placed.filter((other) => Math.abs(other.at - at) < markShare).map(({ level }) => level));
      let level = 0;
      while (taken.has(level)) level += 1;
      placed.push({ ...each, at, from: share(each.span.from), to: share(each.span.to), level });
    }
    return { lane, moves: placed, levels: 1 + Math.max(0, ...placed.map(({ level }) => level)) };
  });
  return { window, lanes: lanes.filter((lane) => lane.moves.length > 0) };
}

const finite = (day: Day, otherwise: Day) => (Number.isFinite(day) ? day : otherwise);
