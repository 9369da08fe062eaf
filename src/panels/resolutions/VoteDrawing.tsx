import { useId } from 'react';
import type { Instrument } from '#src/data/schema/instruments.ts';
import styles from './VoteDrawing.module.css';

const step = 17;
const side = 13;
/** Up to here each member is a square; a larger body would be too many to tell apart, and its count stands in words. */
const mostDrawn = 20;

/** A square for each member of a small body: full for, crossed against, empty abstaining, dotted not taking part. The words say the same. */
export function VoteDrawing({ vote }: { vote: NonNullable<Instrument['vote']> }) {
  const id = useId();
  const { yes, no, abstaining, notParticipating } = vote;
  const squares = [
    ...Array.from({ length: yes ?? 0 }, () => 'yes' as const),
    ...Array.from({ length: no ?? 0 }, () => 'no' as const),
    ...Array.from({ length: abstaining ?? 0 }, () => 'abstaining' as const),
    ...Array.from({ length: notParticipating ?? 0 }, () => 'absent' as const),
  ];
  if (squares.length === 0 || squares.length > mostDrawn) return null;
  return (
    <svg className={styles.drawing} width={squares.length * step} height={side + 2} aria-hidden>
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse">
          <circle className={styles.dot} cx="2" cy="2" r="1" />
        </pattern>
      </defs>
      {squares.map((cast, index) => (
        <g key={index}>
          <rect
            className={styles[cast]}
            fill={cast === 'absent' ? `url(#${id})` : undefined}
            x={index * step + 1}
            y="1"
            width={side}
            height={side}
          />
          {cast === 'no' && (
            <path
              className={styles.cross}
              d={`M${index * step + 3} 3l${side - 4} ${side - 4}m0 ${4 - side}l${4 - side} ${side - 4}`}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
