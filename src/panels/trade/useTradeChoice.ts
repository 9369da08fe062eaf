import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { parseTradeUrl, toTradeUrl, type TradeChoice } from './tradeUrl.ts';

/** The choice as the address has it, and the way to change some of it there; a slide that is presented stays. */
export function useTradeChoice(counts: string[]) {
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const search = params.toString();
  const known = counts.join();
  const choice = useMemo(() => parseTradeUrl(new URLSearchParams(search), known.split(',')), [search, known]);
  const choose = (change: Partial<TradeChoice>, { replace = false } = {}) => {
    const text = toTradeUrl({ ...choice, ...change });
    const presented = params.get('present');
    const present = presented && `${text ? '&' : '?'}present=${presented}`;
    void navigate({ search: text + (present ?? ''), hash }, { preventScrollReset: true, flushSync: true, replace });
  };
  return [choice, choose] as const;
}
