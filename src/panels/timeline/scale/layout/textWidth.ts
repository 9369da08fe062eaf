/** Widths of letters at 13 pixels, a little generous, for laying labels out without asking the browser. */
const narrow = new Set("iIjlt.,:;'’|!()[]/ -fr");
const wide = new Set('mwMWQOGCDHNU%@—');

/** Pixels a text takes on the scale, at most; other scripts count as wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += narrow.has(letter) ? 4.4 : wide.has(letter) || letter > 'ɏ' ? 10.4 : 7.3;
  return width;
}

/** The text, shortened with an ellipsis where it would be wider than `width` pixels. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let [used, shortened] = [textWidth('…'), ''];
  for (const letter of text) {
    used += textWidth(letter);
    if (used > width) break;
    shortened += letter;
  }
  return `${shortened.trimEnd()}…`;
}

/** The text on as many lines of at most `width` pixels as its words need. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fitText(word, width));
  }
  return lines;
}
