import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { textWidth } from '#src/lib/text/textWidth.ts';
import { open } from '#tests/browser/pages.ts';
import { pointAt, scaleOf } from './scale.ts';

test('the scale is drawn before any script runs, where scripts then draw it', async ({ browser, page }) => {
  const size = { width: 1440, height: 900 };
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: size });
  const plain = await context.newPage();
  await plain.goto('/timeline/');
  const drawn = plain.locator('svg[data-window]');
  await expect(drawn.getByText('Armed conflict')).toBeVisible();
  await expect(drawn.getByText('30 Sept 2015 · Russia begins')).toBeVisible();
  const before = await drawn.boundingBox();
  await context.close();
  await page.setViewportSize(size);
  await open(page, '/timeline/');
  await expect(scaleOf(page)).toBeVisible();
  await expect(page.locator('svg[data-window]')).toHaveCount(0);
  expect((await scaleOf(page).boundingBox())?.height).toBe(before?.height);
});

declare global {
  interface Window {
    painted: { text: string; x: number; y: number; width: number; size: number }[];
  }
}

/** Notes what is painted, in a page that finds its line quick or slow and so is set in its own type or the system's. */
async function notePainted(page: Page, line: 'quick' | 'slow'): Promise<void> {
  await page.addInitScript(
    (late) => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + late;
      window.painted = [];
      CanvasRenderingContext2D.prototype.clearRect = () => {
        window.painted = [];
      };
      CanvasRenderingContext2D.prototype.fillText = function note(text, x, y) {
        const { actualBoundingBoxLeft: before, actualBoundingBoxRight: after } = this.measureText(text);
        const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '');
        window.painted.push({ text, x: x - before, y, width: before + after, size });
      };
    },
    line === 'quick' ? -10_000 : 10_000,
  );
}

/** Opens a view of the scale, set in the page's own type or the system's, and gives which of its labels overlap. */
async function overlapsIn(page: Page, view: string, type: 'own' | null): Promise<string[]> {
  // On a machine with much to do the type of a visit may come too late for it; the next has it at hand.
  await expect(async () => {
    await open(page, `/timeline/?${view}`);
    expect(await page.locator('html').getAttribute('data-type')).toBe(type);
  }).toPass();
  await expect.poll(() => page.evaluate(() => window.painted.length)).toBeGreaterThan(10);
  return page.evaluate(() =>
    window.painted.flatMap((a, index) =>
      window.painted
        .slice(index + 1)
        .filter((b) => Math.abs(a.y - b.y) < 9 && a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1)
        .map((b) => `${a.text} / ${b.text}`),
    ),
  );
}

const spans = ['', '&view=1986-01-01/1993-12-31', '&view=2015-01-01/2020-12-31', '&present=band'];

test('no two labels of the scale overlap as they are painted, near and far', async ({ page }) => {
  await notePainted(page, 'quick');
  for (const span of spans)
    for (const lanes of ['kind', 'party', 'theme']) {
      expect(await overlapsIn(page, `lanes=${lanes}${span}`, 'own'), `${lanes} ${span}`).toEqual([]);
      const painted = await page.evaluate(() => window.painted);
      const reckoned = painted.map(({ text, width, size }) => ({ text, share: textWidth(text, size) / width }));
      expect(reckoned.filter(({ text, share }) => text.length > 20 && (share < 0.98 || share > 1.15))).toEqual([]);
      const magnified = await page
        .locator('canvas')
        .evaluate(
          (canvas) => canvas.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(canvas).inlineSize),
        );
      const type = Math.min(...painted.map(({ size }) => size * magnified));
      if (span === '&present=band') expect(type, 'for the back row').toBeGreaterThanOrEqual((20 / 1080) * 720 - 0.1);
    }
});

test('nor where a slow line leaves them in the system’s type', async ({ page }) => {
  await notePainted(page, 'slow');
  for (const span of spans) expect(await overlapsIn(page, `lanes=kind${span}`, null), span).toEqual([]);
});

test('a cluster of what is laid over is told as what it is', async ({ page }) => {
  await open(page, '/timeline/?over=treaties&kind=incident&lanes=party');
  await pointAt(page, /^\d+ treaties close together/);
});

test('who acted stands at a turn only while the scale shows the day of it', async ({ page }) => {
  await page.goto('/timeline/?view=1953-01-01/1958-12-31');
  const actor = (from: string) =>
    page
      .getByRole('tab', { name: `No relations, ${from}` })
      .locator('rect')
      .last();
  await expect(actor('12 February 1953')).toBeVisible();
  await expect(actor('10 June 1967')).toBeHidden();
});

for (const width of [900, 1440, 1920]) {
  test(`${width} pixels wide, the scale and what stands below it keep their place while filters change`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 2400 });
    for (const lanes of ['kind', 'party', 'theme']) {
      await open(page, `/timeline/?lanes=${lanes}&over=treaties`);
      await expect(scaleOf(page)).toBeVisible();
      const placeOf = async () =>
        Promise.all(
          [
            scaleOf(page),
            page.getByRole('button', { name: 'List its events' }),
            page.getByRole('heading', { name: 'Events', exact: true }),
          ].map((part) => part.boundingBox()),
        );
      const before = await placeOf();
      const words = page.getByRole('searchbox');
      await words.fill('putin');
      await expect(scaleOf(page)).toHaveAccessibleName(/^Scale: 34 events/);
      expect(await placeOf()).toEqual(before);
      await words.fill('nothing has these words');
      await expect(scaleOf(page)).toHaveAccessibleName(/^Scale: 0 events/);
      expect(await placeOf()).toEqual(before);
    }
  });
}

for (const width of [1024, 1280, 1536])
  test(`${width} pixels wide, what is told of a period above the band shows whole`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/timeline/');
    const line = page.locator('[aria-hidden=true]').filter({ hasText: /^Relations restored.* to today/u });
    const end = async (place: ReturnType<typeof page.locator>) => {
      const box = await place.boundingBox();
      return { x: (box?.x ?? NaN) + (box?.width ?? NaN), y: (box?.y ?? NaN) + (box?.height ?? NaN) };
    };
    const [cut, last] = [await end(line), await end(line.getByText('Israel', { exact: true }))];
    expect(last.x).toBeLessThanOrEqual(cut.x);
    expect(last.y).toBeLessThanOrEqual(cut.y);
  });

test('a room and a saved drawing are shown only lanes that hold something', async ({ page }) => {
  await open(page, '/timeline/?kind=visit');
  const height = async () => (await scaleOf(page).boundingBox())?.height ?? NaN;
  const onPage = await height();
  await page.getByText('Save', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Drawing, one page (SVG)' }).click();
  const drawing = await readFile(await (await download).path(), 'utf8');
  expect(drawing).toContain('>Visit<');
  expect(drawing).not.toContain('>Incident<');
  await page.keyboard.press('f');
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
  await expect.poll(height).toBeLessThan(onPage / 2);
});
