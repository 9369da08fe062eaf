import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import styles from './LiveChart.module.css';

/** What a chart is told beside its own props: the pixels it is wide, fractions included, as the drawing is. */
interface Size {
  width: number;
}

interface Props<P extends object> {
  /** The same picture as a plain drawing, of the same size; what is read without scripts and on paper. */
  drawing: ReactNode;
  /** Fetches the interactive chart's component; give the same function at every render. */
  load: () => Promise<ComponentType<P & Size>>;
  chartProps: P;
}

/**
 * A chart that is a drawing first, and on paper; once it nears the screen the interactive chart is fetched and takes the drawing's place
 * unseen. Where it cannot be fetched, the drawing stays.
 */
export function LiveChart<P extends object>({ drawing, load, chartProps }: Props<P>) {
  const place = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<P & Size> | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let gone = false;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        load().then(
          (Loaded) => !gone && setChart(() => Loaded),
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
  }, [load]);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const live = Chart !== null && width > 0;
  return (
    <div ref={place} className={styles.place} data-live={live ? '' : undefined}>
      <div className={styles.drawing}>{drawing}</div>
      {live && (
        <div className={styles.live}>
          <Chart {...chartProps} width={width} />
        </div>
      )}
    </div>
  );
}
