import { expect, test, type Page } from '@playwright/test';
import { tradeDossier } from '#mocks/tradeDossier.ts';
import { tradeShapes } from '#mocks/tradeShapes.ts';
import { open } from '#tests/browser/pages.ts';
import { bars, chartOf, difference, placeOf, run } from './charts.ts';

/** Puts another dossier behind the page; its address has to ask for a view, for only then is it rendered anew. */
async function behind(page: Page, files: Record<string, unknown>): Promise<void> {
  const state = Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file, Object.assign({ faults: [] }, content)]),
  );
  await page.route('**/assets/data-*.json', (route) => route.fulfill({ json: state }));
}

/** Sets the page in the system's type, as where the line is slow, so that two visits look alike. */
async function inSystemType(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 1000;
  });
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
