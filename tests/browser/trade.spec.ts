import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { tradeDossier } from '#mocks/tradeDossier.ts';
import { tradeShapes } from '#mocks/tradeShapes.ts';
import { listen, open } from './pages.ts';

const bars = (page: Page) => page.locator('[data-slide="bars"]');
const run = (page: Page) => page.locator('[data-slide="run"]');
/** Where a chart stands, first as a drawing. */
const placeOf = (slide: Locator) => slide.locator('[class*="place"]').first();
const chartOf = (slide: Locator) => slide.getByRole('application');

/** Sets the page in the system's type, as where the line is slow, so that two visits look alike. */
async function inSystemType(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 1000;
  });
}

/** Puts another dossier behind the page; its address has to ask for a view, for only then is it rendered anew. */
async function behind(page: Page, files: Record<string, unknown>): Promise<void> {
  const state = Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file, Object.assign({ faults: [] }, content)]),
  );
  await page.route('**/assets/data-*.json', (route) => route.fulfill({ json: state }));
}

/** The share of pixels that differ between two pictures of the same size; 1 where their sizes differ. */
async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
      };
      const [one, two] = [await pixels(first), await pixels(second)];
      if (one.width !== two.width || one.height !== two.height) return 1;
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if ([0, 1, 2].some((band) => Math.abs((one.data[at + band] ?? 0) - (two.data[at + band] ?? 0)) > 40))
          differing += 1;
      return differing / (one.data.length / 4);
    },
    [a.toString('base64'), b.toString('base64')] as const,
  );
}

for (const width of [390, 1440])
  test(`at ${width} pixels the charts take the drawings’ places unseen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await inSystemType(page);
    let letChartsCome = () => {};
    const allowed = new Promise<void>((resolve) => {
      letChartsCome = resolve;
    });
    await page.route(/Trade(Bars|Years)Chart/, async (route) => {
      await allowed;
      await route.continue();
    });
    await open(page, '/trade/');
    const places = [bars(page), run(page)].map(placeOf);
    const shots: Buffer[] = [];
    for (const place of places) shots.push(await place.screenshot());
    const heights = await Promise.all(places.map(async (place) => (await place.boundingBox())?.height));
    await expect(page.getByRole('application')).toHaveCount(0);
    letChartsCome();
    for (const [index, place] of places.entries()) {
      await place.scrollIntoViewIfNeeded();
      await expect(place.getByRole('application')).toBeVisible();
      await page.mouse.move(0, 0);
      expect(await difference(page, shots[index] ?? Buffer.alloc(0), await place.screenshot())).toBeLessThan(0.002);
      expect((await place.boundingBox())?.height).toBe(heights[index]);
    }
  });

/** Labels of the charts that overlap one another or reach out of the page, as they are drawn. */
async function faultsOfLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const slide of document.querySelectorAll('[data-slide]')) {
      const labels = [...slide.querySelectorAll('figure [class*="place"] > :first-child svg text')]
        .filter((text) => text.getClientRects().length > 0 && text.textContent)
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      for (const [index, { text, box }] of labels.entries()) {
        if (box.left < 0 || box.right > innerWidth) faults.push(`${text} is cut`);
        for (const other of labels.slice(index + 1)) {
          const apart =
            box.right <= other.box.left + 1 ||
            other.box.right <= box.left + 1 ||
            box.bottom <= other.box.top + 5 ||
            other.box.bottom <= box.top + 5;
          if (!apart) faults.push(`${text} / ${other.text}`);
        }
      }
    }
    return faults;
  });
}

for (const [name, shape] of Object.entries(tradeShapes))
  test(`${name}: no label overlaps or is cut, at any width, in any view, or in print`, async ({ page }) => {
    await page.route(/Trade(Bars|Years)Chart/, (route) => route.abort());
    await behind(page, tradeDossier(shape));
    await page.goto('/trade/?unit=exact&whose=customs,other-side');
    await expect(bars(page)).toBeVisible();
    for (const view of ['amounts', 'balance', 'shares']) {
      await page.getByLabel('Show', { exact: true }).selectOption(view);
      for (const width of [390, 1440, 1920]) {
        await page.setViewportSize({ width, height: 1000 });
        expect(await faultsOfLabels(page), `${view} at ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 700, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      expect(await faultsOfLabels(page), `${view} in print`).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });

test('by keyboard only: to the chart, along the years, to the card and back; T to the table', async ({ page }) => {
  const heard = listen(page);
  await open(page, '/trade/?span=1990-2014');
  await run(page).scrollIntoViewIfNeeded();
  const chart = chartOf(run(page));
  await chart.focus();
  const card = run(page).getByRole('status').filter({ hasText: 'Period' });
  await expect(card).toContainText('1990');
  await page.keyboard.press('ArrowRight');
  await expect(card).toContainText('1991');
  await expect(card).toContainText('$49m');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('dialog', { name: 'About this mark' });
  await expect(kept).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(kept.getByRole('link', { name: 'Link to this figure' }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(kept).toHaveCount(0);
  await expect(chart).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: /^Numbers of the chart: The long run/ })).toBeFocused();
  expect(heard).toEqual([]);
});

test('on a slide the arrow keys belong to the chart while it has the focus, and to the slides otherwise', async ({
  page,
}) => {
  await open(page, '/trade/?present=run');
  const chart = chartOf(run(page));
  await chart.focus();
  const card = run(page).getByRole('status').filter({ hasText: 'Period' });
  for (const [key, year] of [
    ['ArrowRight', '1950'],
    ['ArrowRight', '1951'],
    ['ArrowLeft', '1950'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(card).toContainText(`Period${year}`);
  }
  await expect(page).toHaveURL(/present=run/);
  await chart.blur();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/present=bars/);
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])
  test(`what was that figure? On a slide of ${size.width} by ${size.height} Tab and arrows lead to its card, which shows whole`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '/trade/?present=run');
    await expect(chartOf(run(page))).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden();
    await page.keyboard.press('ArrowRight');
    const pointed = run(page).getByRole('status').filter({ hasText: 'Period' });
    await expect(pointed).toContainText('Whose');
    const kept = page.getByRole('dialog', { name: 'About this mark' });
    for (const card of [pointed, kept]) {
      await expect(card).toBeInViewport({ ratio: 1 });
      const box = await card.boundingBox();
      const bar = await page.getByRole('toolbar', { name: 'Presenting' }).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
      const ends = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(ends, 'nothing to scroll to').toBeLessThanOrEqual(0);
      if (card === pointed) await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
    await expect(kept).toBeHidden();
    await expect(page).toHaveURL(/present=run/);
  });

test('a tap opens the card of the bar that is tapped, with its citation to copy', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await open(page, '/trade/');
  await placeOf(bars(page)).scrollIntoViewIfNeeded();
  const chart = chartOf(bars(page));
  const { width = 0, height = 0 } = (await chart.boundingBox()) ?? {};
  await chart.tap({ position: { x: width / 2, y: height * 0.4 } });
  const card = page.getByRole('dialog', { name: 'About this mark' });
  await expect(card).toContainText('$558m');
  await expect(card).toContainText('$558,000,000, US dollars of the time');
  await card.getByRole('button', { name: 'Copy' }).tap();
  await expect(card).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Russian imports from Israel.*\$558m \(Federal Customs Service of Russia.*TASS 2020.*\/trade\/#imports-2019-9m \(accessed .*\)\n\nTASS 2020: TASS, /,
  );
  await context.close();
});

test('under the pointer a card says what it points at, and stays out of the way once it is gone', async ({ page }) => {
  await open(page, '/trade/');
  const chart = chartOf(bars(page));
  await chart.scrollIntoViewIfNeeded();
  const { height = 0 } = (await chart.boundingBox()) ?? {};
  for (const [share, value] of [
    [0.1, '$1.17bn'],
    [0.4, '$558m'],
    [0.6, '$1.73bn'],
    [0.85, 'about $2.1bn'],
  ] as const) {
    await chart.hover({ position: { x: 200, y: height * share } });
    await expect(bars(page).getByRole('status').filter({ hasText: 'Period' })).toContainText(value);
  }
  await page.mouse.move(0, 0);
  await expect(bars(page).locator('.recharts-tooltip-wrapper')).toBeHidden();
});

test('the handles bring the long run to a span of years, by arrow keys, and the address keeps it', async ({ page }) => {
  await open(page, '/trade/');
  const first = page.getByRole('slider', { name: 'First year' });
  await first.focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/span=19\d\d-2022/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/span=2022$/);
  const places = [run(page).locator('.recharts-surface'), page.getByRole('group', { name: 'Years shown' })];
  const [plot, years] = await Promise.all(places.map((place) => place.boundingBox()));
  expect([years?.x, years?.width], 'each year stands below itself').toEqual([plot?.x, plot?.width]);
  await expect(run(page).locator('.recharts-line-dot'), 'a single value has its own sign only').toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/span/);
  await page.goto('/trade/?span=1990-2014&run=research-series');
  await expect(page.getByRole('figure', { name: 'The long run, year by year, 1990–2014' })).toBeVisible();
  await page.reload();
  await expect(first).toHaveValue('1990');
});

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

test('in print both charts are there as drawings, with the table of their numbers', async ({ page }) => {
  await open(page, '/trade/');
  await run(page).scrollIntoViewIfNeeded();
  await expect(chartOf(run(page))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('application')).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^Russian exports to Israel: \$1\.17bn/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^The long run, year by year/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: '$1.398bn' })).toBeVisible();
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  expect(pdf.length).toBeGreaterThan(50_000);
});
