import { useMemo } from 'react';
import type { Source } from '#src/data/schema/sources.ts';
import { useAddressChoice, type AddressForm } from '#src/ui/filters/useAddressChoice.ts';
import { parseSourcesUrl, toSourcesUrl, unknownLanguage, type SourcesChoice } from './sourcesUrl.ts';

/** Which of the sources the address says are shown. */
export function useSourcesChoice(sources: readonly Source[]) {
  return useAddressChoice(
    useMemo((): AddressForm<SourcesChoice> => {
      const languages = sources.map(({ language }) => language ?? unknownLanguage);
      return { read: (params) => parseSourcesUrl(params, languages), write: toSourcesUrl };
    }, [sources]),
  );
}
