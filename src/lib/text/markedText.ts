import { foldText, searchWords } from './foldText.ts';

/** A piece of a text, and whether a reader searched for it. */
interface TextPart {
  text: string;
  marked: boolean;
}

/** A text cut where the words of a query stand in it, accents and case aside; one unmarked part where none does. */
export function markedText(text: string, query: string): TextPart[] {
  const words = searchWords(query);
  if (words.length === 0) return [{ text, marked: false }];
  const { folded, places } = foldedWithPlaces(text);
  const marked = new Uint8Array(text.length);
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      marked.fill(1, places[at], places[at + word.length] ?? text.length);
  const parts: TextPart[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[start]) continue;
    parts.push({ text: text.slice(start, at), marked: marked[start] === 1 });
    start = at;
  }
  return parts;
}

/** The folded text, and for each of its signs where the letter it comes from begins. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldText(letter);
    // Marks that stand after their letter fold to nothing and stay with it.
    for (let sign = 0; sign < plain.length; sign += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  places.push(text.length);
  return { folded, places };
}

/** So many signs stand before the word, twice as many from it on. */
const around = 30;

/** A piece of a long text around the first word of a query that stands in it; null where none does. */
export function excerptAround(text: string, query: string): string | null {
  const parts = markedText(text, query);
  const first = parts.findIndex(({ marked }) => marked);
  if (first < 0) return null;
  const at = parts.slice(0, first).reduce((length, part) => length + part.text.length, 0);
  const from = at <= around ? 0 : text.indexOf(' ', at - around) + 1;
  const end = text.lastIndexOf(' ', at + around * 2);
  const to = text.length <= at + around * 2 || end <= at ? Math.min(text.length, at + around * 2) : end;
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, at), to)}${to < text.length ? ' …' : ''}`;
}
