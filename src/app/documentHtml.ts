import { createHash } from 'node:crypto';
import { themeScript } from '#src/theme/theme.ts';
import type { PageCode } from './pageCode.ts';

/** What the build made for every page. */
export interface Assets {
  /** The whole style sheet, by address and by content. */
  styleSheet: string;
  style: string;
}

interface Document {
  language: string;
  title: string;
  description: string;
  /** The page's own address: absolute where the site's is known (`SITE_URL`), otherwise its path. */
  address: string;
  absolute: boolean;
  basePath: string;
  assets: Assets;
  code: PageCode;
  /** What this page needs of the style sheet; it stands in the page itself, so that the first words paint without waiting for a second file. */
  style: string;
  fonts: string[];
  body: string;
  /** Address of the data files the page was made from; null for the page that stands for every unknown address, which is rendered anew at each. */
  files: string | null;
  builtDay: number;
}

/** A complete page: content first, then where the data it was made from and the script that takes it over are to be had. */
export function documentHtml({
  language,
  title,
  description,
  address,
  absolute,
  basePath,
  assets,
  code,
  style,
  fonts,
  body,
  files,
  builtDay,
}: Document): string {
  const script = `${themeScript};${fontScript(fonts)}`;
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(script)}`,
    `style-src 'self' ${hash(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  const text = escapeHtml(title);
  const words = escapeHtml(description);
  return `<!doctype html>
<html lang="${language}" data-built="${builtDay}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${text}</title>
<meta name="description" content="${words}">
${files === null ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${address}">`}
<meta property="og:type" content="website">
<meta property="og:title" content="${text}">
<meta property="og:description" content="${words}">
${absolute && files !== null ? `<meta property="og:url" content="${address}">\n` : ''}<script>${script}</script>
<style>${style}</style>
<link rel="icon" href="${basePath}icon.svg" type="image/svg+xml">
</head>
<body>
<div id="root">${body}</div>
${files === null ? '' : `<link rel="preload" as="fetch" crossorigin id="cached-files" href="${files}">`}
<link rel="preload" as="style" fetchpriority="low" id="site-style" href="${assets.styleSheet}">
${code.preloads.map((file) => `<link rel="modulepreload" href="${basePath}${file}">`).join('\n')}
<script type="module" src="${basePath}${code.script}"></script>
</body>
</html>
`;
}

/**
 * Sets the page in its own type where the page itself came quickly and the line is not known to answer slowly (ms): nothing is painted until
 * that is there, or for so long as it takes to see that it does not come. Else the words go first, in the system's type. Nothing ever moves.
 */
function fontScript(fonts: string[]): string {
  return `if(performance.now()<500&&!(navigator.connection?.rtt>100)){const set=document.documentElement.dataset;let awaited=${fonts.length};set.type='awaited';setTimeout(()=>{if(set.type==='awaited')delete set.type},500);for(const href of ${JSON.stringify(fonts)})document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href,onload(){awaited-=1;if(awaited===0&&set.type)set.type='own'}}))}`;
}

/** A text as the page's policy lets it run or style. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
