import styles from './ChartPatterns.module.css';

/** Fills that tell apart without colour: stripes for the second party, hatching for what is not there. Their ids begin with `id`. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-b`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.b} width="8" height="8" />
        <line className={styles.stripe} x1="0" y1="0" x2="0" y2="8" />
      </pattern>
      <pattern id={`${id}-missing`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <line className={styles.missing} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  );
}
