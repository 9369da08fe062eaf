import { useState } from 'react';
import { SaveFold } from '#src/ui/take-away/SaveFold.tsx';
import { laterCode, useLater } from '#src/ui/hooks/useLater.ts';
import type { ScalePages } from './PrintedScale.tsx';
import type { WholeTimeline } from './wholeTimeline.ts';

const waysCode = laterCode(() => import('./SaveWays.tsx').then(({ SaveWays }) => ({ SaveWays })));

interface Props {
  timeline: WholeTimeline;
  /** Prints the page, with the scale on one sheet or over several. */
  onPrint: (pages: ScalePages) => void;
}

/** Hands the timeline out as files and on paper; what that needs is fetched when it is asked for. */
export function SaveTimeline({ timeline, onPrint }: Props) {
  const [open, setOpen] = useState(false);
  const { value, failed } = useLater(waysCode, open);
  return (
    <SaveFold title="Save" onToggle={setOpen}>
      {open && value && <value.SaveWays timeline={timeline} onPrint={onPrint} />}
      {open && failed && (
        <p role="alert">The part that saves could not be fetched. Check the connection, then load the page again.</p>
      )}
    </SaveFold>
  );
}
