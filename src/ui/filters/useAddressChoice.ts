import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { putAfterRest } from '#src/lib/addresses/restingAddress.ts';
import { focusResult } from './focusResult.ts';

/** How an address says a choice. To be memoised: by another form the address is read anew. */
export interface AddressForm<Choice> {
  read: (params: URLSearchParams, hash: string) => Choice;
  /** The search string of a choice, in which parameters of others stay as they are now. */
  write: (choice: Choice, current: URLSearchParams) => string;
  /** Whether what the hash names is part of the choice, so that `write` says that too. */
  takesHash?: true;
}

interface ChoiceOptions {
  /** False while the reader is still typing or dragging. */
  settled?: boolean;
  /** Whether the way back passes over what was chosen before. */
  replace?: boolean;
}

/** Changes a choice: by what is to become different of it, or by what makes that of the choice as it then is. */
export type Choose<Choice> = (
  change: Partial<Choice> | ((choice: Choice) => Partial<Choice>),
  options?: ChoiceOptions,
) => void;

/**
 * The choice as the address has it, or as the reader is about to change it; the way to change it, which stays the same function; and the
 * way to have what still waits put into the address at once.
 */
export function useAddressChoice<Choice extends object>(
  form: AddressForm<Choice>,
): [choice: Choice, choose: Choose<Choice>, settle: () => void | Promise<void>] {
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  const inAddress = useMemo(() => form.read(new URLSearchParams(search), hash.slice(1)), [form, search, hash]);
  const address = search + hash;
  // What is being typed stands until the address changes, by itself or by the way back.
  const [draft, setDraft] = useState<{ choice: Choice; over: string } | null>(null);
  const drafted = draft?.over === address;
  if (draft && !drafted) setDraft(null);
  const choice = drafted ? draft.choice : inAddress;

  const callOff = useRef<() => void>(undefined);
  const waiting = useRef<{ choice: Choice; over: string; replace: boolean } | null>(null);
  const forget = useCallback(() => {
    callOff.current?.();
    waiting.current = null;
  }, []);
  useEffect(() => forget, [forget]);

  const settle = () => {
    const next = waiting.current;
    forget();
    if (next?.over !== address) return;
    const params = new URLSearchParams(search);
    const wanted = form.write(next.choice, params);
    if (wanted === form.write(inAddress, params)) return;
    return navigate(
      { search: wanted, hash: form.takesHash ? '' : hash },
      { preventScrollReset: true, flushSync: true, replace: next.replace, state: next.replace ? state : null },
    );
  };
  const latest = useRef({ choice, address, settle });
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    latest.current = { choice, address, settle };
    if (pressed.current?.isConnected === false) focusResult();
    pressed.current = null;
  });

  const settleNow = useCallback(() => latest.current.settle(), []);
  const choose = useCallback<Choose<Choice>>(
    (change, { settled = true, replace = false } = {}) => {
      const over = latest.current.address;
      const pending = waiting.current?.over === over ? waiting.current : null;
      const now = pending?.choice ?? latest.current.choice;
      const next = { ...now, ...(typeof change === 'function' ? change(now) : change) };
      forget();
      pressed.current = document.activeElement;
      // What takes a waiting step with it is that step, and has its place on the way back.
      waiting.current = { choice: next, over, replace: replace && (pending?.replace ?? true) };
      setDraft({ choice: next, over });
      if (settled) void settleNow();
      else callOff.current = putAfterRest(settleNow);
    },
    [forget, settleNow],
  );
  return [choice, choose, settleNow];
}
