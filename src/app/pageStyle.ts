import { transform } from 'lightningcss';

/** What a page's own elements can need of the site's style sheet: rules for class names that `body` does not have are left out. */
export function pageStyle(sheet: string, body: string): string {
  const used = new Set([...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const named = new Set([...sheet.matchAll(/\.(-?[_a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []));
  const unusedSymbols = [...named].filter((name) => !used.has(name));
  const { code } = transform({ filename: 'page.css', code: Buffer.from(sheet), minify: true, unusedSymbols });
  return code.toString();
}
