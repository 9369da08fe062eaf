/**
 * The page's `@font-face` rules of the families a picture's words are set in, with the font files in them. A font that the page itself
 * does without, or whose file cannot be had, is left out: the words are then in the next family, as they would be on the page.
 */
export async function fontRules(file: SVGElement): Promise<string> {
  const named = [...file.querySelectorAll('text, tspan, textPath')]
    .map((element) => element.closest('[font-family]')?.getAttribute('font-family') ?? '')
    .flatMap((list) => list.split(',').map(bareName));
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => bareName(family));
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => {
      const family = bareName(style.getPropertyValue('font-family'));
      return named.includes(family) && loaded.includes(family);
    });
  return (await Promise.all(rules.map(embedded))).join('');
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  try {
    // No data, which fetchJson.ts alone fetches: a font the browser has and lets no script read in another way.
    const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    if (!response.ok) return '';
    const letters = Array.from(new Uint8Array(await response.arrayBuffer()), (byte) => String.fromCharCode(byte));
    const described = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(
      (name) => `${name}:${style.getPropertyValue(name)};`,
    );
    return `@font-face{${described.join('')}src:url(data:font/woff2;base64,${btoa(letters.join(''))})}`;
  } catch {
    return ''; // the network is gone since the page was loaded
  }
}

function bareName(family: string): string {
  return family.trim().replaceAll(/['"]/g, '');
}
