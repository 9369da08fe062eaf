import { useState } from 'react';
import { flushSync } from 'react-dom';
import { readyToPrint } from './PrintedScale.tsx';

/** Over how many pages the scale is printed: one, until a reader asks for more. */
export type ScalePages = 'one' | 'several';

/** How the scale goes onto paper now, and what prints the page with it on one sheet or over several. */
export function useScalePrint(): { pages: ScalePages; print: (wanted: ScalePages) => void } {
  const [pages, setPages] = useState<ScalePages>('one');
  const print = async (wanted: ScalePages) => {
    await readyToPrint().catch(() => {});
    flushSync(() => setPages(wanted));
    globalThis.print();
  };
  return { pages, print: (wanted) => void print(wanted) };
}
