import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { searchText } from '#src/lib/searchParams.ts';
import { parsePositionsUrl, toPositionsUrl, type Known, type PositionsChoice } from './positionsUrl.ts';

const ours = ['between', 'q', 'issue', 'holder', 'kind', 'ground', 'source', 'years'];

/** The choice as the address has it, and the way to change it there; what else the address says stays. */
export function usePositionsChoice(known: Known) {
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const choice = parsePositionsUrl(params, known);
  const searchOf = (next: PositionsChoice) => {
    const others = [...params].filter(([name]) => !ours.includes(name));
    const chosen = new URLSearchParams(toPositionsUrl(next, known.parties));
    return searchText(Object.fromEntries([...chosen, ...others]));
  };
  const choose = (next: PositionsChoice) =>
    void navigate({ search: searchOf(next), hash }, { preventScrollReset: true, flushSync: true });
  return [choice, choose] as const;
}
