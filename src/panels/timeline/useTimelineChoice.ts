import { useMemo } from 'react';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { useAddressChoice, type AddressForm } from '#src/ui/filters/useAddressChoice.ts';
import { parseTimelineUrl, toTimelineUrl, type TimelineChoice } from './timelineUrl.ts';

/** What of the timeline the address says is shown, and how. */
export function useTimelineChoice() {
  const { dossier } = useRecords();
  return useAddressChoice(
    useMemo((): AddressForm<TimelineChoice> => {
      const known = { actors: dossier.actors.map(({ id }) => id), themes: dossier.themes.map(({ id }) => id) };
      return { read: (params) => parseTimelineUrl(params, known), write: toTimelineUrl };
    }, [dossier]),
  );
}
