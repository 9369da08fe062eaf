import type { ReadingProgress } from './readTreaties.ts';

/** How far the loading of a large file has come: bytes fetched, then records read. */
interface TreatyReading {
  bytes: number;
  records: ReadingProgress | null;
}

let reading: TreatyReading | null = null;
const listeners = new Set<() => void>();

/** What is being loaded just now; null while nothing large is. */
export function treatyReading(): TreatyReading | null {
  return reading;
}

/** Says what is being loaded. */
export function sayTreatyReading(next: TreatyReading | null): void {
  reading = next;
  for (const listener of listeners) listener();
}

/** Calls when what is being loaded changes; gives what ends that. */
export function onTreatyReading(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Fulfilled once something large is being loaded. */
export function treatyReadingBegun(): Promise<void> {
  return new Promise((resolve) => {
    const end = onTreatyReading(() => {
      if (!reading) return;
      end();
      resolve();
    });
  });
}
