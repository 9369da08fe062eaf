/**
 * Letters by width at 13 pixels, for laying labels out without asking the browser: those of the page's own type in bold, which the
 * system's type has about as wide when it is not bold.
 */
const letters: [number, string][] = [
  [3.6, " iIjl.,:;'’‘·|!"],
  [4.6, '()[]/-ftr'],
  [6.2, 'cksvxyzJL?–'],
  [8.3, 'BCDGHKNOPQRU&'],
  [10.7, 'mwMW%@—'],
  [12.8, '…'],
];
const widthOf = (letter: string) =>
  letters.find(([, alike]) => alike.includes(letter))?.[0] ?? (letter > 'ɏ' ? 10.4 : 7.1);
/** Those of the first letters by their codes: every label of a scale is measured at every move. */
const widths = Float64Array.from({ length: 0x250 }, (_, code) => widthOf(String.fromCharCode(code)));

/** Pixels a text takes in letters of `size` pixels, at most; other scripts count as wide. */
export function textWidth(text: string, size = 13): number {
  let width = 0;
  for (const letter of text) width += widths[letter.charCodeAt(0)] ?? widthOf(letter);
  return (width * size) / 13;
}

/** The text, shortened with an ellipsis where it would be wider than `width` pixels. */
export function fitText(text: string, width: number, size = 13): string {
  if (textWidth(text, size) <= width) return text;
  let [used, shortened] = [textWidth('…', size), ''];
  for (const letter of text) {
    used += textWidth(letter, size);
    if (used > width) break;
    shortened += letter;
  }
  return `${shortened.replace(/[\s·,]+$/, '')}…`;
}

/** The text on as many lines of at most `width` pixels as its words need. */
export function wrapText(text: string, width: number, size = 13): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fitText(word, width, size));
  }
  return lines;
}
