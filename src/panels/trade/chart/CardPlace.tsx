import type { ReactNode } from 'react';
import { percent } from './percent.ts';
import styles from './CardPlace.module.css';

/** Holds a card at a place of a chart (`x` as a share of its width, `y` in pixels): on the side where there is more room, on a phone below it. */
export function CardPlace({ x, y, children }: { x: number; y: number; children: ReactNode }) {
  const side = x > 0.5 ? { insetInlineEnd: percent(1 - x) } : { insetInlineStart: percent(x) };
  return (
    <div className={styles.place} style={{ ...side, insetBlockStart: y + 8 }}>
      {children}
    </div>
  );
}
