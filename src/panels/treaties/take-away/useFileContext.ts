import { useCallback } from 'react';
import type { Treaty } from '#src/data/schema/treaty.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { isoDay } from '#src/lib/dates/dates.ts';
import { currentDay } from '#src/lib/dates/today.ts';
import { siteAddress } from '#src/lib/addresses/siteAddress.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { sourceInFull } from '#src/records/citations/sourceWords.ts';
import type { FileContext } from './treatyFiles.ts';

/** Gives what files and citations take from the dossier, the page's address and the day, when they are made. */
export function useFileContext({ topicTitle }: Pick<TreatyList, 'topicTitle'>): () => FileContext {
  const { dossier, actorName, source, sourceLabel, locale } = useRecords();
  return useCallback(
    () => ({
      dossierTitle: dossier.title,
      licence: dossier.licence.name,
      actorName,
      topicTitle,
      locale,
      source,
      sourceLabel,
      sourceInFull: (id) => sourceInFull(id, { source, locale }),
      inMainSource: (treaty: Treaty) =>
        treaty.statements.some(({ citations }) => citations?.some(({ source: id }) => id === dossier.mainSource)),
      site: siteAddress(),
      today: isoDay(currentDay()),
      view: location.href,
    }),
    [dossier, actorName, source, sourceLabel, locale, topicTitle],
  );
}
