import { useMemo } from 'react';
import { useAddressChoice, type AddressForm } from '#src/ui/filters/useAddressChoice.ts';
import { parsePositionsUrl, toPositionsUrl, type Known, type PositionsChoice } from './positionsUrl.ts';

/** What of a theme's positions the address says is shown, and against whom. */
export function usePositionsChoice(known: Known) {
  return useAddressChoice(
    useMemo(
      (): AddressForm<PositionsChoice> => ({
        read: (params) => parsePositionsUrl(params, known),
        write: (choice, current) => toPositionsUrl(choice, known.parties, current),
      }),
      [known],
    ),
  );
}
