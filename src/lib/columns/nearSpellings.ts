import { foldText } from '#src/lib/text/foldText.ts';
import { holdsWord, type WordIndex } from './wordIndex.ts';

/**
 * What may have been meant by a word that the collection does not hold: the word itself where it does without the punctuation around it,
 * else those spelled nearly like it, the nearest and then the most frequent first. Each of them is found when it is searched for.
 */
export function nearSpellings(index: WordIndex, query: string, most = 3): string[] {
  const typed = foldText(query);
  const word = bare(typed);
  if (word && word !== typed && holdsWord(index, word)) return [word];
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
