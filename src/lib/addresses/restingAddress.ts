/** How long a hand must rest before what it types, drags or steps through goes into the address; browsers take only so many changes a second. */
const restMs = 350;

type Put = () => void | Promise<void>;

const waiting = new Set<Put>();

/** Has `put` bring something into the address once the hand has rested, or as soon as the address is wanted. Gives the way to call it off. */
export function putAfterRest(put: Put): () => void {
  const putOnce = () => {
    callOff();
    return put();
  };
  const timer = setTimeout(putOnce, restMs);
  const callOff = () => {
    clearTimeout(timer);
    waiting.delete(putOnce);
  };
  waiting.add(putOnce);
  return callOff;
}

/** Brings what still waits into the address; done when the address says it. */
export async function settleAddress(): Promise<void> {
  // One after the other: each adds to the address that the one before has made. What begins to wait meanwhile has its turn too.
  for (const put of waiting) await put();
}
