import type { Side } from '#src/records/recordIndex.ts';
import { cx } from '#src/ui/cx.ts';
import styles from './PointGlyph.module.css';

interface Props {
  /** Which of the shapes. */
  shape: number;
  side: Side;
  /** Worked out, not stated. */
  hollow: boolean;
  /** More than its value. */
  open: boolean;
}

/** A square, a triangle, a diamond, a cross of two beams: one for each way of counting. */
const outlines = ['M-5 -5H5V5H-5Z', 'M0 -6.5L6 5H-6Z', 'M0 -7L7 0L0 7L-7 0Z', 'M-6 -2H-2V-6H2V-2H6V2H2V6H-2V2H-6Z'];

/** The sign of a single figure around the point where it stands: its shape says the count, its colour the party, an arrow "more than". */
export function PointGlyph({ shape, side, hollow, open }: Props) {
  return (
    <g className={cx(styles.glyph, side && styles[side])}>
      <path className={hollow ? styles.hollow : styles.full} d={outlines[shape % outlines.length]} />
      {open && <path className={styles.arrow} d="M-4.5 -10L0 -15L4.5 -10" />}
    </g>
  );
}
