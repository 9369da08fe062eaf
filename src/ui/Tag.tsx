import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Tag.module.css';

type Tone = 'plain' | 'a' | 'b' | 'alert';

/** A short word that classes what stands beside it. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={cx(styles.tag, styles[tone])}>{children}</span>;
}
