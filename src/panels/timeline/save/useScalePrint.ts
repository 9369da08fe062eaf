import { useState } from 'react';
import { flushSync } from 'react-dom';
import { readyToPrint, type ScalePages } from './PrintedScale.tsx';

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
