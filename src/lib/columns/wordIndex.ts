import { foldText, searchWords } from '#src/lib/foldText.ts';

/**
 * Every folded word of a collection and the rows it stands in. A search looks through the words, of which there are few, instead of
 * through the rows: a text holds what was typed exactly where one of its words does.
 */
export interface WordIndex {
  words: string[];
  /** Where the rows of each word begin in `rows`; one entry more than there are words. */
  starts: Uint32Array;
  /** Row numbers, ascending within each word. */
  rows: Uint32Array;
}

export interface WordIndexBuilder {
  /** Adds the next row with its texts. */
  add: (texts: (string | null | undefined)[]) => void;
  finish: () => WordIndex;
}

/** Collects the words of rows added one after the other; O(total length). */
export function wordIndexBuilder(): WordIndexBuilder {
  const numbers = new Map<string, number>();
  const lastRow: number[] = [];
  const counts: number[] = [];
  let entries = new Uint32Array(1024);
  let length = 0;
  const rowStarts = [0];
  let row = 0;

  const addWord = (word: string) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      lastRow.push(-1);
      counts.push(0);
    }
    if (lastRow[number] === row) return;
    lastRow[number] = row;
    counts[number] = (counts[number] ?? 0) + 1;
    if (length === entries.length) {
      const grown = new Uint32Array(length * 2);
      grown.set(entries);
      entries = grown;
    }
    entries[length] = number;
    length += 1;
  };

  return {
    add(texts) {
      for (const text of texts) if (text) for (const word of searchWords(text)) addWord(word);
      rowStarts.push(length);
      row += 1;
    },
    finish() {
      const starts = new Uint32Array(counts.length + 1);
      for (let word = 0; word < counts.length; word += 1) starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0);
      const next = starts.slice();
      const rows = new Uint32Array(length);
      for (let at = 0; at < row; at += 1)
        for (let entry = rowStarts[at] ?? 0; entry < (rowStarts[at + 1] ?? 0); entry += 1) {
          const word = entries[entry] ?? 0;
          const place = next[word] ?? 0;
          rows[place] = at;
          next[word] = place + 1;
        }
      return { words: [...numbers.keys()], starts, rows };
    },
  };
}

/** Which of `count` rows hold every word of the query, 1 where they do; null where the query has no words. */
export function rowsWithText(index: WordIndex, query: string, count: number): Uint8Array | null {
  const words = searchWords(query);
  if (words.length === 0) return null;
  // How many of the words have been found in a row, as long as none was missing; 255 words are more than a field takes in.
  const found = new Uint8Array(count);
  const wanted = Math.min(words.length, 255);
  for (let step = 0; step < wanted; step += 1) {
    const word = words[step] ?? '';
    for (let number = 0; number < index.words.length; number += 1) {
      if (!index.words[number]?.includes(word)) continue;
      const end = index.starts[number + 1] ?? 0;
      for (let at = index.starts[number] ?? 0; at < end; at += 1) {
        const row = index.rows[at] ?? 0;
        if (found[row] === step) found[row] = step + 1;
      }
    }
  }
  for (let row = 0; row < count; row += 1) found[row] = found[row] === wanted ? 1 : 0;
  return found;
}

/** Words of the collection that are spelled nearly like one that it does not hold, the nearest and then the most frequent first. */
export function nearSpellings(index: WordIndex, query: string, most = 3): string[] {
  const word = bare(foldText(query));
  const reach = word.length <= 4 ? 1 : 2;
  if (word.length < 3) return [];
  const best = new Map<string, { distance: number; rows: number }>();
  for (const [number, entry] of index.words.entries()) {
    if (Math.abs(entry.length - word.length) > reach + 4) continue;
    const candidate = bare(entry);
    const distance = spellingDistance(word, candidate, reach);
    if (distance > reach || candidate.length < 3) continue;
    const rows = (index.starts[number + 1] ?? 0) - (index.starts[number] ?? 0) + (best.get(candidate)?.rows ?? 0);
    best.set(candidate, { distance, rows });
  }
  return [...best]
    .toSorted(([a, x], [b, y]) => x.distance - y.distance || y.rows - x.rows || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([candidate]) => candidate);
}

/** A word without the punctuation around it. */
const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one word of the other; any number above
 * `limit` where it is more than that.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? limit + 1;
}
