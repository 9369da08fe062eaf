import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { useLater } from '#src/ui/useLater.ts';
import { usePrinting } from '#src/ui/usePrinting.ts';
import type { WholeTimeline } from './wholeTimeline.ts';

/** Pixels of the time axis on paper: what a page takes without its words growing too small. */
const onPaper = 900;

const loadWhole = () => import('./scale/WholeScale.tsx').then(({ WholeScale }) => ({ WholeScale }));

/** On paper the whole scale, in place of the one on the screen; its code is fetched while the reader reads. */
export function PrintedScale({ timeline: { events, ...scale } }: { timeline: WholeTimeline }) {
  const { locale } = useRecords();
  const printing = usePrinting();
  const { value } = useLater(loadWhole, printing || 'idle');
  return (
    printing &&
    value && <value.WholeScale {...scale} width={onPaper} caption={countOf(events.length, 'event', 'events', locale)} />
  );
}
