import { useEffect, useRef, useState, type ComponentType } from 'react';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './TradeBars.module.css';
import { TradeBarsDrawing } from './TradeBarsDrawing.tsx';
import type { TradeBar } from './tradeSeries.ts';

type Chart = ComponentType<{ bars: TradeBar[]; locale: string }>;

/**
 * The bars: first, and on paper, a drawing that needs no scripts; once it nears the screen the interactive chart takes its place at the
 * same size.
 */
export function TradeBars({ bars }: { bars: TradeBar[] }) {
  const { locale } = useRecords();
  const place = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<Chart | null>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let gone = false;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        import('./TradeBarsChart.tsx').then(
          ({ TradeBarsChart }) => !gone && setChart(() => TradeBarsChart),
          () => {}, // the drawing stays: it shows the same
        );
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, []);

  return (
    <div ref={place} className={styles.place} data-live={Chart ? '' : undefined}>
      <TradeBarsDrawing bars={bars} locale={locale} />
      {Chart && (
        <div className={styles.live}>
          <Chart bars={bars} locale={locale} />
        </div>
      )}
    </div>
  );
}
