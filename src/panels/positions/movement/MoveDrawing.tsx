import { Fragment } from 'react';
import { axisTicks } from '#src/lib/dates/axisTicks.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { MoveLine, PlacedMove } from './layoutMoves.ts';
import styles from './MoveDrawing.module.css';

const level = 24;
const padding = 8;
/** Pixels to reckon with for the labels of the axis, so that they keep apart on a phone too. */
const labelWidth = 420;

/** The moves of an issue on a line true to time, a lane a side; the numbers are those of the list. */
export function MoveDrawing({ line: { window, lanes }, title }: { line: MoveLine; title: string }) {
  const { dossier, actorName, locale } = useRecords();
  const [first, second] = dossier.parties;
  const names = { a: actorName(first), b: actorName(second), other: 'Others' };
  const ticks = axisTicks(window, labelWidth, locale).map(({ day, label }) => ({
    x: `${((day - window.from) / (window.to - window.from)) * 100}%`,
    label,
  }));
  const summary = lanes
    .flatMap(({ moves }) => moves)
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, move }) => `${number}, ${formatDate(move.date ?? '', locale)}`);
  return (
    <div className={styles.drawing} role="img" aria-label={`${title}, in order of time: ${summary.join('; ')}.`}>
      {lanes.map(({ lane, moves, levels }) => {
        const height = levels * level + padding;
        return (
          <Fragment key={lane}>
            <span className={styles.name} data-side={lane}>
              {names[lane]}
            </span>
            <svg className={styles.lane} data-side={lane} width="100%" height={height}>
              {ticks.map(({ x }) => (
                <line key={x} className={styles.grid} x1={x} x2={x} y1="0" y2={height} />
              ))}
              {moves.map((placed) => (
                <Mark key={placed.number} placed={placed} y={height - padding / 2 - level * (placed.level + 0.5)} />
              ))}
            </svg>
          </Fragment>
        );
      })}
      <svg className={styles.axis} width="100%" height="26">
        {ticks.map(({ x, label }) => (
          <g key={x}>
            <line className={styles.grid} x1={x} x2={x} y1="0" y2="6" />
            <text className={styles.tick} x={x} y="21" textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Mark({ placed: { number, lane, at, from, to, span }, y }: { placed: PlacedMove; y: number }) {
  const faint = span && (span.fades.start || span.fades.end || span.uncertain);
  return (
    <>
      <line
        className={styles.span}
        x1={`${from}%`}
        x2={`${to}%`}
        y1={y}
        y2={y}
        strokeDasharray={faint ? '3 3' : undefined}
      />
      <svg x={`${at}%`} y={y} width="1" height="1" overflow="visible">
        {lane === 'a' && <rect className={styles.mark} x="-9" y="-9" width="18" height="18" />}
        {lane === 'b' && <circle className={styles.mark} r="10" />}
        {lane === 'other' && <path className={styles.mark} d="M0 -12L12 0L0 12L-12 0Z" />}
        <text className={styles.number} y="4.5" textAnchor="middle">
          {number}
        </text>
      </svg>
    </>
  );
}
