/**
 * A function that keeps what it last gave, and gives it again as long as what `keysOf` names of its arguments (all of them, unless it says
 * otherwise) is the same: for what takes long, and is asked for again by a page that is opened again.
 */
export function keepLast<A extends unknown[], R>(
  work: (...given: A) => R,
  keysOf: (...given: A) => unknown[] = (...given) => given,
): (...given: A) => R {
  let last: { keys: unknown[]; result: R } | null = null;
  return (...given) => {
    const keys = keysOf(...given);
    if (last?.keys.length !== keys.length || keys.some((key, at) => !Object.is(key, last?.keys[at])))
      last = { keys, result: work(...given) };
    return last.result;
  };
}
