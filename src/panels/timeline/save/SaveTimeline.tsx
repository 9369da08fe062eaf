import { useState } from 'react';
import { flushSync } from 'react-dom';
import { laterCode, useLater } from '#src/ui/useLater.ts';
import { PrintedScale } from './PrintedScale.tsx';
import styles from './SaveTimeline.module.css';
import type { WholeTimeline } from './wholeTimeline.ts';

const waysCode = laterCode(() => import('./SaveWays.tsx').then(({ SaveWays }) => ({ SaveWays })));

/** Hands the timeline out as files and on paper; what that needs is fetched when it is asked for. */
export function SaveTimeline({ timeline }: { timeline: WholeTimeline }) {
  const [open, setOpen] = useState(false);
  const [pages, setPages] = useState<'one' | 'several'>('one');
  const { value, failed } = useLater(waysCode, open);
  const print = (wanted: typeof pages) => {
    flushSync(() => setPages(wanted));
    window.print();
  };
  return (
    <>
      <PrintedScale timeline={timeline} pages={pages} />
      <details className={styles.save} data-not-presented onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Save</summary>
        {open && value && <value.SaveWays timeline={timeline} onPrint={print} />}
        {open && failed && (
          <p role="alert">The part that saves could not be fetched. Check the connection, then load the page again.</p>
        )}
      </details>
    </>
  );
}
