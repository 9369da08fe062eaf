import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RowList } from '#src/panels/treaties/treatyView.ts';

/** Rows on paper: more paper than that is a file's work. */
export const mostPrinted = 1000;

/** Rows to print, and in words which they are. */
export interface PrintedRows {
  rows: RowList;
  words: string[];
}

/** What stands in the place of the rows shown while it is printed, else null; and the way to print something else than those. */
export function usePrintedRows(): [printed: PrintedRows | null, printRows: (rows: PrintedRows) => void] {
  const [printed, setPrinted] = useState<PrintedRows | null>(null);
  const printRows = useCallback((rows: PrintedRows) => {
    flushSync(() => setPrinted(rows));
    addEventListener('afterprint', () => setPrinted(null), { once: true });
    print();
  }, []);
  return [printed, printRows];
}
