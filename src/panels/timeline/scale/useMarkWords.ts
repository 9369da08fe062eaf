import { useMemo } from 'react';
import { formatDate } from '#src/lib/dates/dates.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { ScaleItem } from './layout/lane.ts';
import type { PlacedMark } from './layout/placedLane.ts';
import { countWords, labelWords } from './layout/scaleLanes.ts';

/** What is said of a mark: beside it, of one item when it is reached or pointed at, and of a cluster; the same functions for the same records. */
export function useMarkWords() {
  const { record, locale } = useRecords();
  return useMemo(
    () => ({
      labelOf: (item: ScaleItem) => labelWords(item, locale),
      nameOf: ({ id, date, kindWord, title }: ScaleItem) =>
        [`${formatDate(date, locale)}, ${kindWord}: ${title}`, ...(record(id)?.facts(locale) ?? [])].join('; '),
      clusterWords: ({ count, lead }: PlacedMark) =>
        `${countWords(lead.kind, count, locale)} close together: click to take them apart.`,
    }),
    [record, locale],
  );
}
