import { yearOf } from '#src/lib/dates/dates.ts';
import { cx } from '#src/ui/cx.ts';
import { laterCode, useLater } from '#src/ui/hooks/useLater.ts';
import { usePrinting } from '#src/ui/hooks/usePrinting.ts';
import styles from './PrintedScale.module.css';
import { yearsApart } from '#src/panels/timeline/scale/layout/timeWindow.ts';
import type { WholeTimeline } from './wholeTimeline.ts';

/** Over how many pages the scale is printed: one, until a reader asks for more. */
export type ScalePages = 'one' | 'several';

/** Pixels of the time axis on paper: what a page takes without its words growing too small. */
const onPaper = { one: 700, several: 900 };
/** How many years a page shows where the scale goes over several. */
export const yearsPerPage = 20;

const wholeCode = laterCode(() =>
  import('#src/panels/timeline/scale/drawing/WholeScale.tsx').then(({ WholeScale }) => ({ WholeScale })),
);

/** Resolves once the scale can be printed; rejects where its code cannot be had, and the band stands for it. */
export const readyToPrint = () => wholeCode.fetch();

interface Props {
  timeline: WholeTimeline;
  /** On one page, or over several at a length that reads. */
  pages: ScalePages;
}

/** On paper the whole scale, in place of the one on the screen (the band stays until it is there); its code is fetched while the reader reads. */
export function PrintedScale({ timeline: { scale }, pages }: Props) {
  const printing = usePrinting();
  const { value } = useLater(wholeCode, printing || 'idle');
  if (!printing || !value) return null;
  if (pages === 'one')
    return (
      <div className={styles.scale} data-whole-scale>
        <value.WholeScale {...scale} width={onPaper.one} />
      </div>
    );
  return yearsApart(scale.bounds, yearsPerPage).map((bounds) => (
    <div key={bounds.from} className={cx(styles.scale, styles.page)} data-whole-scale>
      <value.WholeScale
        {...scale}
        bounds={bounds}
        part={`${yearOf(bounds.from)}–${yearOf(bounds.to - 1)}`}
        width={onPaper.several}
      />
    </div>
  ));
}
