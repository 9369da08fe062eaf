import type { Treaty } from '#src/data/schema/treaty.ts';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';

/** What a treaty is linked with but events, which stand among those of its time. */
export function OtherLinks({ treaty }: { treaty: Treaty }) {
  const { record } = useRecords();
  return <RelatedList ids={treaty.related?.filter((id) => record(id)?.kind !== 'Event')} />;
}
