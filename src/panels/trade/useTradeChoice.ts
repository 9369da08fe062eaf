import { useMemo } from 'react';
import type { Count } from '#src/data/schema/trade.ts';
import { useAddressChoice, type AddressForm } from '#src/ui/filters/useAddressChoice.ts';
import { parseTradeUrl, toTradeUrl, type TradeChoice } from './tradeUrl.ts';

/** What of the trade the address says is shown, and how. */
export function useTradeChoice({ counts }: { counts: Count[] }) {
  return useAddressChoice(
    useMemo((): AddressForm<TradeChoice> => {
      const known = counts.map(({ id }) => id);
      return { read: (params) => parseTradeUrl(params, known), write: toTradeUrl };
    }, [counts]),
  );
}
