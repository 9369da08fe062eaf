import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { keepFocusState } from '#src/lib/paths.ts';
import { parseTreatiesUrl, toTreatiesUrl, type KnownValues, type TreatiesChoice } from './treatiesUrl.ts';

/** How long a hand must rest before what it types or drags goes into the address; browsers take only so many changes a second. */
const rest = 350;

export interface ChoiceOptions {
  /** False while the reader is still typing or dragging. */
  settled?: boolean;
}

/** What is to become different of the choice as it then is. */
type Change = Partial<TreatiesChoice> | ((choice: TreatiesChoice) => Partial<TreatiesChoice>);

export type Choose = (change: Change, options?: ChoiceOptions) => void;

/** The choice as the address has it, or as the reader is about to change it, and the way to change it, which stays the same function. */
export function useTreatiesChoice(known: KnownValues): [TreatiesChoice, Choose, () => void] {
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const search = params.toString();
  const inAddress = useMemo(() => {
    const choice = parseTreatiesUrl(new URLSearchParams(search), known);
    return { ...choice, open: choice.open ?? (hash.slice(1) || null) };
  }, [search, hash, known]);
  // What is being typed stands until the address changes, by itself or by the way back.
  const [draft, setDraft] = useState<TreatiesChoice | null>(null);
  const address = search + hash;
  const [seen, setSeen] = useState(address);
  if (seen !== address) {
    setSeen(address);
    setDraft(null);
  }
  const choice = seen === address ? (draft ?? inAddress) : inAddress;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<TreatiesChoice | null>(null);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = null;
    if (!next) return;
    const wanted = toTreatiesUrl(next, new URLSearchParams(search));
    if (wanted === toTreatiesUrl(inAddress, new URLSearchParams(search))) return;
    void navigate({ search: wanted }, { preventScrollReset: true, flushSync: true, state: keepFocusState });
  }, [navigate, search, inAddress]);

  const latest = useRef({ choice, settle });
  useEffect(() => {
    latest.current = { choice, settle };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const choose = useCallback<Choose>((change, { settled = true } = {}) => {
    clearTimeout(timer.current);
    const now = latest.current.choice;
    const next = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    waiting.current = next;
    setDraft(next);
    if (settled) latest.current.settle();
    else timer.current = setTimeout(() => latest.current.settle(), rest);
  }, []);
  return [choice, choose, settle];
}
