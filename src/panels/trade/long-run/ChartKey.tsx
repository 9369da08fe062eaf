import { useId } from 'react';
import type { Count } from '#src/data/schema/trade.ts';
import { yearRangeWords, type YearRange } from '#src/lib/dates/yearRange.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { OnSlide } from '#src/ui/Slide.tsx';
import { ChartPatterns } from '#src/panels/trade/chart/ChartPatterns.tsx';
import { PointGlyph } from '#src/panels/trade/chart/PointGlyph.tsx';
import styles from './ChartKey.module.css';
import { countFacts } from '#src/panels/trade/countFacts.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';

interface Props {
  marks: TradeMark[];
  counts: Count[];
  /** The glyph of each count that stands as single signs. */
  glyphs: Map<string, number>;
  /** What a zero of the series can mean; null where it has none. */
  zero: string | null;
  /** Whether there are dates drawn as lines. */
  dates: boolean;
  /** The years for which nothing was found. */
  gaps: YearRange[];
}

/** Whose figures the long run shows, why those of one count cannot be set beside those of another, and what its signs mean. */
export function ChartKey({ marks, counts, glyphs, zero, dates, gaps }: Props) {
  const id = useId();
  const { locale } = useRecords();
  const facts = countFacts(marks, locale);
  const single = facts.find(({ count }) => glyphs.has(count));
  return (
    <ul className={styles.key}>
      {facts.map(({ count, whose, of, citations }) => {
        const { title = count, reason } = counts.find(({ id }) => id === count) ?? {};
        const glyph = glyphs.get(count);
        return (
          <li key={count}>
            <Sign>
              {glyph === undefined ? (
                <path className={styles.line} d="M-9 0H9" />
              ) : (
                <PointGlyph shape={glyph} side={null} hollow={false} open={false} />
              )}
            </Sign>
            <strong>{title}</strong>
            <OnSlide>
              {' '}
              <CitationList citations={citations} />
            </OnSlide>
            <span data-not-presented>
              {facts.length > 1 && reason && `, not comparable: ${reason}`}. {whose}; {of}.{' '}
              <CitationList citations={citations} />
            </span>
          </li>
        );
      })}
      {single && (
        <li data-not-presented>
          <Sign>
            <PointGlyph shape={glyphs.get(single.count) ?? 0} side={null} hollow open />
          </Sign>
          Grey: both ways together. Hollow: derived. Arrow: more than. The bar through a sign is the time it stands for.
        </li>
      )}
      {gaps.length > 0 && (
        <li data-not-presented>
          <Sign>
            <ChartPatterns id={id} />
            <rect className={styles.gap} fill={`url(#${id}-missing)`} x="-8" y="-9" width="16" height="16" />
          </Sign>
          No yearly figures found: {gaps.map((years) => yearRangeWords(years)).join(', ')}.
        </li>
      )}
      {zero && (
        <li data-not-presented>
          <Sign>
            <circle className={styles.ring} r="3.5" />
          </Sign>
          {zero}
        </li>
      )}
      {dates && (
        <li data-not-presented>
          <Sign>
            <path className={styles.dots} d="M0 -11V9" />
          </Sign>
          A date for orientation; no source read says that it moved trade.
        </li>
      )}
    </ul>
  );
}

function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg className={styles.sign} width="22" height="26" viewBox="-11 -16 22 26" aria-hidden>
      {children}
    </svg>
  );
}
