import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readableSearch } from '#src/lib/addresses/searchParams.ts';
import { useAddressChoice, type AddressForm } from '#src/ui/filters/useAddressChoice.ts';
import { parseTreatiesUrl, toTreatiesUrl, type KnownValues, type TreatiesChoice } from './treatiesUrl.ts';

/** The choice of treaties the address says; what its hash names is open. */
export function useTreatiesChoice(known: KnownValues) {
  useMeaningfulAddress(known);
  return useAddressChoice(
    useMemo(
      (): AddressForm<TreatiesChoice> => ({
        read(params, hash) {
          const choice = parseTreatiesUrl(params, known);
          return { ...choice, open: choice.open ?? (hash || null) };
        },
        write: toTreatiesUrl,
        takesHash: true,
      }),
      [known],
    ),
  );
}

/** Takes out of the address what means nothing in the dossier as it is shown, so that a link to the view says what it is. */
function useMeaningfulAddress(known: KnownValues) {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const params = new URLSearchParams(search);
    const meant = toTreatiesUrl(parseTreatiesUrl(params, known), params);
    if (meant !== readableSearch(params))
      void navigate({ search: meant, hash }, { replace: true, state, preventScrollReset: true });
  }, [search, hash, state, known, navigate]);
}
