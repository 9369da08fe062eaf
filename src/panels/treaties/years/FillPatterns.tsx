import styles from './FillPatterns.module.css';

/** A tile each: how wide, and what is drawn in it. Hatch and dots are those of the band of relations and mean a period, the others a topic. */
const patterns = {
  hatch: { size: 8, stroke: 'M-2 2 2-2M0 8 8 0M6 10 10 6' },
  dots: { size: 5, stroke: 'M2.5 2.5h0' },
  lines: { size: 4, stroke: 'M0 1h4' },
  bands: { size: 10, stroke: 'M0 3h10' },
  checks: { size: 6, stroke: 'M0 1.5h3M3 4.5h3' },
};

/** The patterns that bars and periods are filled with; `id` keeps those of several drawings apart. */
export function FillPatterns({ id }: { id: string }) {
  return (
    <defs>
      {Object.entries(patterns).map(([name, { size, stroke }]) => (
        <pattern key={name} id={`${id}-${name}`} width={size} height={size} patternUnits="userSpaceOnUse">
          <rect className={styles.ground} width={size} height={size} />
          <path className={styles[name]} d={stroke} />
        </pattern>
      ))}
    </defs>
  );
}

/** What to give as `fill` for a filling; undefined where its class does it. */
export function fillOf(fill: string, id: string): string | undefined {
  return fill in patterns ? `url(#${id}-${fill})` : undefined;
}
