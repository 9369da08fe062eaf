import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import type * as SaveFile from '#src/lib/files/saveFile.ts';
import type * as SvgFile from '#src/lib/files/svgFile.ts';
import { listen, open } from './pages.ts';

declare const svgFile: typeof SvgFile;
declare const saveFile: typeof SaveFile;

/** Puts a module of src/lib/files in the page as a global of its name; an evaluated script is the tester's, so the page's policy stays whole. */
async function give(page: Page, name: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', lib: { entry: `src/lib/files/${name}.ts`, formats: ['iife'], name } },
  });
  const [file] = Array.isArray(built) ? built : [];
  await page.evaluate(file?.output[0].code ?? '');
}

/** Opens the overview in the system's type, as where the line is slow. */
async function openInSystemType(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 1000;
  });
  await open(page, '/');
}

/** Sets the page in its own type, however slow the machine is. */
async function setOwnType(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    document.documentElement.dataset.type = 'own';
  });
}

const bandOf = (page: Page) => page.getByRole('img', { name: /Band of relations/ });

const bandText = (page: Page) =>
  bandOf(page).evaluate((band) =>
    band instanceof SVGSVGElement ? svgFile.svgText(band, { title: 'The band', margin: 0 }) : '',
  );

for (const theme of ['light', 'dark'] as const)
  test(`the band of relations stands alone as an SVG file, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openInSystemType(page);
    await setOwnType(page);
    const heard = listen(page);
    await give(page, 'svgFile');
    const text = await bandText(page);
    expect(heard).toEqual([]);

    const found = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const elements = [...file.querySelectorAll('*')];
      return {
        root: file.documentElement.outerHTML.slice(0, 400),
        namespaces: [...new Set(elements.map(({ namespaceURI }) => namespaceURI))],
        attributes: elements.flatMap(({ attributes }) => [...attributes].map(({ name, value }) => ({ name, value }))),
        title: file.querySelector('title')?.textContent,
        words: [...file.querySelectorAll('text')].map(({ textContent }) => textContent),
        paper: file.querySelector('rect')?.getAttribute('fill'),
        background: getComputedStyle(document.documentElement).backgroundColor,
        ids: elements.map(({ id }) => id),
      };
    }, text);
    expect(found.root).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(found.namespaces).toEqual(['http://www.w3.org/2000/svg']);
    const names = new Set(found.attributes.map(({ name }) => name));
    for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label', 'data-status'])
      expect(names).not.toContain(name);
    for (const { name, value } of found.attributes) {
      expect(value).not.toMatch(/var\(|light-dark\(|%|currentcolor|https?:(?!\/\/www\.w3\.org)/i);
      if (name === 'fill' || name === 'stroke') expect(value).toMatch(/^(rgb\(\d+, \d+, \d+\)|none|url\(#.+\))$/);
      const [, id] = /url\(#(.+)\)/.exec(value) ?? [];
      if (id) expect(found.ids).toContain(id);
    }
    expect(found.title).toBe('The band');
    expect(found.words).toContain('1950');
    expect(found.words).toContain('No relations');
    expect(found.paper).toBe(found.background);
    expect(text).toContain('src:url(data:font/woff2;base64,');
  });

test('the file is drawn as the page draws the band, in the page’s own type', async ({ page }) => {
  await openInSystemType(page);
  const heard = listen(page);
  await give(page, 'svgFile');
  expect(await bandText(page)).not.toContain('@font-face');
  await setOwnType(page);
  const text = await bandText(page);
  const shot = await bandOf(page).screenshot();
  const found = await page.evaluate(
    async ({ text, shot }) => {
      const size = svgFile.svgSize(text);
      const pixels = async (blob: Blob) => {
        const bitmap = await createImageBitmap(blob);
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
      };
      /** The share of pixels that differ, over the rows that both pictures have. */
      const difference = (a: ImageData, b: ImageData) => {
        const count = Math.min(a.data.length, b.data.length) / 4;
        let differing = 0;
        for (let at = 0; at < count; at += 1)
          if (Math.abs((a.data[4 * at] ?? 0) - (b.data[4 * at] ?? 0)) > 48) differing += 1;
        return differing / count;
      };
      const png = async (text: string, scale: number) =>
        pixels(await svgFile.pngBlob(text, size.width, size.height, scale));
      const file = await png(text, 1);
      const page = await pixels(new Blob([Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0))]));
      const twice = await png(text, 2);
      return {
        size,
        sizes: [file, twice].map(({ width, height }) => [width, height]),
        pageWidth: page.width,
        colours: new Set(new Uint32Array(twice.data.buffer)).size,
        opaque: twice.data.every((value, at) => at % 4 !== 3 || value === 255),
        fromPage: difference(file, page),
        fromOtherType: difference(file, await png(text.replace(/<style>.*<\/style>/, ''), 1)),
      };
    },
    { text, shot: shot.toString('base64') },
  );
  expect(heard).toEqual([]);
  const { width, height } = found.size;
  expect(found.sizes).toEqual([
    [width, height],
    [2 * width, 2 * height],
  ]);
  expect(found.pageWidth).toBe(width);
  expect(found.colours).toBeGreaterThan(20);
  expect(found.opaque).toBe(true);
  expect(found.fromPage).toBeLessThan(0.005);
  expect(found.fromOtherType).toBeGreaterThan(0.01);
});

test('a picture that cannot be had is refused in words that say what to do', async ({ page }) => {
  await open(page, '/');
  await give(page, 'svgFile');
  const refusals = await page.evaluate(async () => {
    const refusal = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'none',
        (error) => String(error),
      );
    const hidden = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const box = document.createElement('div');
    box.hidden = true;
    box.append(hidden);
    document.body.append(box);
    const empty = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    return [
      await refusal(svgFile.pngBlob('<svg', 9, 9)),
      await refusal(svgFile.pngBlob(empty, 40_000, 40_000)),
      await refusal(svgFile.svgText(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))),
      await refusal(svgFile.svgText(hidden)),
    ];
  });
  expect(refusals).toEqual([
    'Error: This browser could not draw the picture. Save it as SVG instead.',
    'Error: This browser cannot draw a picture of 80000 × 80000 pixels. Save a smaller one, or save it as SVG.',
    'Error: The picture is not displayed. Show it and save it again.',
    'Error: The picture is not displayed. Show it and save it again.',
  ]);
});

test('what is hidden or marked is left out; links and what overflows stay', async ({ page }) => {
  await open(page, '/');
  await give(page, 'svgFile');
  const text = await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<svg id="sample" width="100" height="50" viewBox="0 0 200 100" overflow="visible" fill="red" onclick="">
        <linearGradient id="fade" x2="50%"><stop offset="10%" stop-color="transparent"/></linearGradient>
        <g display="none"><text>hidden</text></g>
        <text visibility="hidden" y="30">unseen</text>
        <g data-not-exported=""><text y="40">control</text></g>
        <a href="/"><text x="50%" y="60" fill="blue" tabindex="0">link</text></a>
        <rect x="-40" y="50%" width="10" height="10" fill="transparent"/>
        <foreignObject width="200" height="40" data-not-exported=""><p>marked</p></foreignObject>
        <svg id="inner" width="5" height="5"><circle cx="9" cy="20" r="3"/></svg>
      </svg>`,
    );
    const inner = document.querySelector<SVGElement>('#inner');
    if (inner) inner.style.overflow = 'visible';
    const sample = document.querySelector('#sample');
    return sample instanceof SVGSVGElement ? svgFile.svgText(sample, { margin: 10 }) : '';
  });
  expect(text).not.toMatch(/hidden|unseen|control|marked|href|onclick|tabindex/);
  expect(text).toMatch(/<svg id="inner"[^>]* overflow="visible"/);
  expect(text).toContain('width="140" height="70"');
  expect(text).toContain('viewBox="-60 -20 280 140"');
  expect(text).toMatch(/<g><text [^>]*x="100"[^>]*>link<\/text><\/g>/);
  expect(text).toMatch(/<linearGradient [^>]*x2="50%"><stop offset="10%" stop-color="rgba\(0, 0, 0, 0\)"\/>/);
  expect(text).toContain('<rect x="-40" y="50" width="10" height="10" fill="none"/>');
});

test('a file is saved under its name, whole', async ({ page }) => {
  await open(page, '/');
  const heard = listen(page);
  await give(page, 'saveFile');
  const saved = async (save: () => void) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.evaluate(save)]);
    return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
  };
  expect(await saved(() => saveFile.saveFile('מסמך 1.csv', '\uFEFFшалом\r\n', 'text/csv'))).toEqual([
    'מסמך 1.csv',
    '\uFEFFшалом\r\n',
  ]);
  expect(await saved(() => saveFile.saveFile('a.svg', new Blob(['<svg/>'])))).toEqual(['a.svg', '<svg/>']);
  expect(heard).toEqual([]);
});
