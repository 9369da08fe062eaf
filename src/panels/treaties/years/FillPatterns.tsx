import styles from './FillPatterns.module.css';
import type { Fill } from './yearSeries.ts';

/** The patterns that bars and periods are filled with; `id` keeps those of several drawings apart. */
export function FillPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.ground} width="6" height="6" />
        <line className={styles.stroke} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect className={styles.ground} width="5" height="5" />
        <circle className={styles.dot} cx="2.5" cy="2.5" r="1.3" />
      </pattern>
      <pattern id={`${id}-lines`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect className={styles.ground} width="4" height="4" />
        <rect className={styles.line} width="4" height="1.6" />
      </pattern>
    </defs>
  );
}

/** What to give as `fill` for a filling; undefined where its class does it. */
export function fillOf(fill: Fill, id: string): string | undefined {
  return fill === 'hatch' || fill === 'dots' || fill === 'lines' ? `url(#${id}-${fill})` : undefined;
}
