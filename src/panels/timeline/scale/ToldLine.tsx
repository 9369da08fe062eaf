import { useEffect, useState, type RefObject } from 'react';
import type { ScaleItem } from './layout/lane.ts';
import type { PlacedLane, PlacedMark } from './layout/placedLane.ts';
import { markAt, type Hit } from './layout/markAt.ts';
import { scalePoint } from './layout/scalePoint.ts';
import styles from './ToldLine.module.css';

interface Props {
  /** The element over which the pointer moves. */
  over: RefObject<HTMLElement | null>;
  /** What stands where just now. */
  placedNow: () => PlacedLane[];
  width: number;
  /** What is told while nothing is pointed at. */
  otherwise: string | undefined;
  nameOf: (item: ScaleItem) => string;
  clusterWords: (cluster: PlacedMark) => string;
}

/** The line below the scale that says what the pointer, or else the keyboard, is on. */
export function ToldLine({ over, placedNow, width, otherwise, nameOf, clusterWords }: Props) {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const element = over.current;
    if (!element) return;
    const wordsOf = (hit: Hit) => {
      if ('item' in hit) return nameOf(hit.item);
      const { count, lead } = hit.mark;
      return count === 1 ? nameOf(lead) : clusterWords(hit.mark);
    };
    const onMove = (event: PointerEvent) => {
      if (event.buttons > 0) return;
      const { x, y } = scalePoint(event, element, width);
      const hit = markAt(placedNow(), x, y);
      element.style.cursor = hit === null ? '' : 'pointer';
      setWords(hit && wordsOf(hit));
    };
    const onLeave = () => setWords(null);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [over, placedNow, width, nameOf, clusterWords]);
  return (
    <p className={styles.told} aria-hidden>
      {words ?? otherwise ?? 'Point, or use the arrow keys; Enter opens, + and - zoom.'}
    </p>
  );
}
