import { searchWords } from '#src/lib/text/foldText.ts';

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

interface WordIndexBuilder {
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

/** Whether a folded word stands anywhere, by itself or within another. */
export function holdsWord({ words }: WordIndex, word: string): boolean {
  return words.some((known) => known.includes(word));
}
