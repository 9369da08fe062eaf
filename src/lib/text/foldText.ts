/** A text for searching in: lower case, without accents or other marks on letters. */
export function foldText(text: string): string {
  // Most texts have nothing to fold, and taking letters apart is slow.
  if (/^[\u0020-\u007E\u2013-\u201D]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of what a reader typed; a dash parts them as a space does, since names are written with either, and so does a quotation mark. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .split(/[\s\p{Pd}"“”„«»]+/u)
    .filter(Boolean);
}
