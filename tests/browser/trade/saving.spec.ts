import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { open } from '#tests/browser/pages.ts';
import { bars, difference } from './charts.ts';

/** What a click on a way to save hands to the reader. */
async function saved(page: Page, slide: Locator, way: string) {
  await slide.getByText('Save this chart').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    slide.getByRole('button', { name: way }).click(),
  ]);
  await slide.getByText('Save this chart').click();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

for (const [id, words] of [
  [
    'bars',
    [
      'Russia and Israel: trade in January–September 2019, part of a year',
      '$1.17bn',
      'Federal Customs Service',
      'TASS 2020',
      '/trade/',
    ],
  ],
  [
    'run',
    [
      'Russia and Israel: trade, the long run, year by year, 1949–2022',
      '1967 Relations severed',
      'No relations',
      'Correlates of War',
      'not comparable',
    ],
  ],
] as const) {
  const slideOf = (page: Page) => page.locator(`[data-slide="${id}"]`);

  test(`${id}: the picture is a slide’s size and shows what the drawing shows, in the page’s own type`, async ({
    page,
  }) => {
    await open(page, '/trade/');
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((face) => face.load()));
      document.documentElement.dataset.type = 'own';
    });
    const { name, bytes } = await saved(page, slideOf(page), 'Picture for a slide (PNG)');
    expect(name).toMatch(/^russia-israel-trade-.*\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);

    const drawing = (await saved(page, slideOf(page), 'Drawing (SVG)')).bytes.toString();
    const found = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const elements = [...file.querySelectorAll('*')];
      return {
        broken: file.querySelector('parsererror') !== null,
        size: [file.documentElement.getAttribute('width'), file.documentElement.getAttribute('height')],
        title: file.querySelector('title')?.textContent,
        words: [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' | '),
        pageOnly: elements.flatMap(({ attributes }) =>
          [...attributes].filter(({ name, value }) => name === 'class' || /var\(|light-dark/.test(value)),
        ).length,
      };
    }, drawing);
    expect(found).toMatchObject({ broken: false, size: ['1280', '720'], title: words[0], pageOnly: 0 });
    for (const word of words) expect(found.words).toContain(word);
    expect(drawing).toContain('font/woff2;base64,');

    // The picture is the drawing, drawn: decoded, they differ by the edges of letters alone.
    const drawn = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1920, 1080];
      canvas.getContext('2d')?.drawImage(image, 0, 0, 1920, 1080);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    }, drawing);
    expect(await difference(page, bytes, Buffer.from(drawn, 'base64'))).toBeLessThan(0.001);
    const colours = await page.evaluate(async (base64) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]),
      );
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return new Set(new Uint32Array(context?.getImageData(0, 0, 1920, 1080).data.buffer ?? new ArrayBuffer(0))).size;
    }, bytes.toString('base64'));
    expect(colours).toBeGreaterThan(50);
  });

  test(`${id}: the numbers are read by another program as they are drawn, each with whose it is and where from`, async ({
    page,
  }) => {
    await open(page, '/trade/');
    const { name, bytes } = await saved(page, slideOf(page), 'Numbers (CSV)');
    expect(name).toMatch(/\.csv$/);
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
    expect(rows).toHaveLength(id === 'bars' ? 4 : 152);
    for (const row of rows) {
      expect(row.chart).toContain(words[0]);
      for (const field of ['figure', 'period', 'whose figure', 'count', 'sources', 'reporter'])
        expect(row[field], field).not.toBe('');
      expect(row.link).toMatch(/^http:\/\/localhost:\d+\/trade\/#./);
    }
    const [first] = rows;
    expect(first).toMatchObject(
      id === 'bars'
        ? { value: '1170000000', 'stated or derived': 'stated', period: '2019-01/2019-09', count: 'Russian customs' }
        : { value: '0', 'zero may mean not reported': 'yes', period: '1949', figure: 'Soviet imports from Israel' },
    );
  });
}

test('a picture goes onto the clipboard', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await open(page, '/trade/');
  await bars(page).getByText('Save this chart').click();
  await bars(page).getByRole('button', { name: 'Copy picture' }).click();
  await expect(bars(page).getByText('The picture is on the clipboard.')).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = item && (await createImageBitmap(await item.getType('image/png')));
    return [bitmap?.width, bitmap?.height];
  });
  expect(size).toEqual([1920, 1080]);
  await context.close();
});
