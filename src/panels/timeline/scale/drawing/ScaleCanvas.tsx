import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAppearance } from '#src/ui/hooks/useAppearance.ts';
import { axisTicks } from '#src/lib/dates/axisTicks.ts';
import type { ScaleItem } from '#src/panels/timeline/scale/layout/lane.ts';
import type { PlacedLane } from '#src/panels/timeline/scale/layout/placedLane.ts';
import { paintShapes, readPaints, type Paints } from './paintShapes.ts';
import { gutter, scaleHeight } from '#src/panels/timeline/scale/layout/scaleGeometry.ts';
import { scaleShapes } from './scaleShapes.ts';
import styles from './ScaleCanvas.module.css';
import { ShapeSwatches } from './ShapesSvg.tsx';
import type { TimeWindow } from '#src/panels/timeline/scale/layout/timeWindow.ts';
import { useEveryMove } from '#src/panels/timeline/scale/useWindowStore.ts';
import type { WindowStore } from '#src/panels/timeline/scale/windowStore.ts';

interface Props {
  /** How many lanes there are, and where everything in them stands in a window. */
  lanes: number;
  layout: (window: TimeWindow) => PlacedLane[];
  store: WindowStore;
  /** Pixels of the time axis, without the gutter. */
  width: number;
  /** Pixels of the letters, as `layout` reckons with. */
  size: number;
  selected: string | null;
  /** The one the keyboard is on, if it has been used. */
  active: ScaleItem | null;
  locale: string;
}

/** The scale as it is painted on the screen: laid out and painted anew at every move, without rendering. */
export function ScaleCanvas({ lanes, layout, store, width, size, selected, active, locale }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const swatches = useRef<SVGSVGElement>(null);
  const paints = useRef<{ appearance: number; paints: Paints } | null>(null);
  const appearance = useAppearance();
  const height = scaleHeight(lanes);

  const paint = () => {
    const [element, context] = [canvas.current, canvas.current?.getContext('2d')];
    const window = store.now();
    if (!element || !context || !swatches.current) return;
    if (paints.current?.appearance !== appearance)
      paints.current = { appearance, paints: readPaints(swatches.current) };
    const shapes = scaleShapes({
      lanes: layout(window),
      window,
      width,
      ticks: axisTicks(window, width, locale),
      selected,
      active,
      size,
    });
    context.setTransform(element.width / (gutter + width), 0, 0, element.height / height, 0, 0);
    context.clearRect(0, 0, gutter + width, height);
    paintShapes(context, shapes, paints.current.paints);
  };
  useEveryMove(store, paint);

  const latest = useRef(paint);
  useLayoutEffect(() => {
    latest.current = paint;
  });
  // As many pixels as the screen has for it, also where the page is magnified.
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.devicePixelContentBoxSize?.[0];
      if (!size || (size.inlineSize === element.width && size.blockSize === element.height)) return;
      element.width = size.inlineSize;
      element.height = size.blockSize;
      latest.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <>
      <canvas
        ref={canvas}
        className={styles.canvas}
        width={Math.round((gutter + width) * devicePixelRatio)}
        height={Math.round(height * devicePixelRatio)}
        style={{ inlineSize: gutter + width, blockSize: height }}
        aria-hidden
      />
      <ShapeSwatches ref={swatches} />
    </>
  );
}
