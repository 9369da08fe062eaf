import { useMemo } from 'react';
import { useAddressChoice, type AddressForm } from '#src/ui/useAddressChoice.ts';
import { parseTreatiesUrl, toTreatiesUrl, type KnownValues, type TreatiesChoice } from './treatiesUrl.ts';

/** The choice of treaties the address says; what its hash names is open. */
export function useTreatiesChoice(known: KnownValues) {
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
