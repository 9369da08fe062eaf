import { useState } from 'react';
import { useLater } from '#src/ui/useLater.ts';
import styles from './SaveTimeline.module.css';
import type { WholeTimeline } from './wholeTimeline.ts';

const loadWays = () => import('./SaveWays.tsx').then(({ SaveWays }) => ({ SaveWays }));

/** Hands the timeline out as files; what that needs is fetched when it is asked for. */
export function SaveTimeline({ timeline }: { timeline: WholeTimeline }) {
  const [open, setOpen] = useState(false);
  const { value, failed } = useLater(loadWays, open);
  return (
    <details className={styles.save} data-not-presented onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Save</summary>
      {open && value && <value.SaveWays timeline={timeline} />}
      {open && failed && (
        <p role="alert">The part that saves could not be fetched. Check the connection, then load the page again.</p>
      )}
    </details>
  );
}
